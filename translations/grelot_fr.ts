<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountList</name>
    <message>
        <source>Signs in through the browser with %1.</source>
        <translation>Connexion par le navigateur avec %1.</translation>
    </message>
</context>
<context>
    <name>ActionStore</name>
    <message>
        <source>What is still to be done to messages could not be saved in %1: %2. It is done as long as Grelot runs, but not after a restart.</source>
        <translation>Les actions qui restent à faire sur les messages n’ont pas pu être enregistrées dans %1&#xa0;: %2. Elles seront faites tant que Grelot tourne, mais pas après un redémarrage.</translation>
    </message>
</context>
<context>
    <name>AddedAuthorities</name>
    <message>
        <source>No certificate could be read from %1, which SSL_CERT_FILE names; only the system&apos;s certificate authorities are trusted.</source>
        <translation>Aucun certificat n’a pu être lu dans %1, qu’indique SSL_CERT_FILE&#x202f;; seules les autorités de certification du système sont reconnues.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>JMAP, the fastest</source>
        <translation>JMAP, le plus rapide</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>Grelot gateway</source>
        <translation>Passerelle Grelot</translation>
    </message>
    <message>
        <source>One connection tells at once of all your mailboxes.</source>
        <translation>Une seule connexion annonce aussitôt ce qui arrive dans toutes vos boîtes.</translation>
    </message>
    <message>
        <source>Tells at once of the inbox; of other mailboxes at once or every few minutes, as the server allows.</source>
        <translation>Annonce aussitôt ce qui arrive dans la boîte de réception&#x202f;; pour les autres boîtes, aussitôt ou toutes les quelques minutes, selon le serveur.</translation>
    </message>
    <message>
        <source>Your mail site&apos;s own push server, which passes through most proxies.</source>
        <translation>Le serveur de notification propre à votre site de messagerie, qui passe à travers la plupart des proxys.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recommandé)</translation>
    </message>
    <message>
        <source>You sign in through the browser.</source>
        <translation>La connexion se fait par le navigateur.</translation>
    </message>
    <message>
        <source>This server lies outside %1. Nothing of yours goes there before you say that it is your provider&apos;s.</source>
        <translation>Ce serveur se trouve hors de %1. Rien de ce qui est à vous n’y est envoyé avant que vous ne disiez que c’est celui de votre fournisseur.</translation>
    </message>
    <message>
        <source>No mail server was found for %1. Check the address; if it is right, choose &quot;I know the server&quot; and ask your provider for its name.</source>
        <translation>Aucun serveur de messagerie n’a été trouvé pour %1. Vérifiez l’adresse&#x202f;; si elle est juste, choisissez «&#xa0;Je connais le serveur&#xa0;» et demandez son nom à votre fournisseur.</translation>
    </message>
    <message>
        <source>Tried last: %1: %2</source>
        <translation>Dernier essai&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in through the browser. It may take an app password as well.</source>
        <translation>Votre fournisseur demande que vous vous connectiez par le navigateur. Il accepte peut-être aussi un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in through the browser. %1 It may take an app password instead.</source>
        <translation>Votre fournisseur demande que vous vous connectiez par le navigateur. %1 Il accepte peut-être un mot de passe d’application à la place.</translation>
    </message>
    <message>
        <source>imaps://alice@mail.example.org - IMAP over TLS</source>
        <translation>imaps://alice@mail.example.org - IMAP sur TLS</translation>
    </message>
    <message>
        <source>imap://alice@mail.example.org - IMAP over STARTTLS</source>
        <translation>imap://alice@mail.example.org - IMAP avec STARTTLS</translation>
    </message>
    <message>
        <source>jmap+https://alice@mail.example.org - JMAP</source>
        <translation>jmap+https://alice@mail.example.org - JMAP</translation>
    </message>
    <message>
        <source>push+https://alice@mail.example.org - a Grelot gateway</source>
        <translation>push+https://alice@mail.example.org - une passerelle Grelot</translation>
    </message>
    <message>
        <source>An @ in the user&apos;s name is written %40: alice%40example.org@mail.example.org</source>
        <translation>Un @ dans le nom d’utilisateur s’écrit %40&#xa0;: alice%40example.org@mail.example.org</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>These are not all mailboxes of the account; name another one below.</source>
        <translation>Ce ne sont pas toutes les boîtes du compte&#x202f;; nommez-en une autre ci-dessous.</translation>
    </message>
    <message>
        <source>%1 Name below which others you want to hear of.</source>
        <translation>%1 Nommez ci-dessous les autres dont vous voulez des nouvelles.</translation>
    </message>
</context>
<context>
    <name>AutoconfigStep</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Le serveur a répondu avec le code d’état %1.</translation>
    </message>
    <message>
        <source>It names an IMAP server only without encryption.</source>
        <translation>La réponse n’indique de serveur IMAP que sans chiffrement.</translation>
    </message>
    <message>
        <source>It names an IMAP server that cannot be one.</source>
        <translation>La réponse indique un serveur IMAP qui ne peut pas en être un.</translation>
    </message>
    <message>
        <source>It names no IMAP server.</source>
        <translation>La réponse n’indique aucun serveur IMAP.</translation>
    </message>
    <message>
        <source>found in the domain&apos;s own settings (%1)</source>
        <translation>trouvé dans les propres réglages du domaine (%1)</translation>
    </message>
    <message>
        <source>found in a public database of mail providers (%1)</source>
        <translation>trouvé dans une base publique de fournisseurs de messagerie (%1)</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Whether Grelot starts with the session could not be written to %1. Check who owns that folder, or use System Settings, General, Login Items.</source>
        <translation>Le démarrage de Grelot avec la session n’a pas pu être inscrit dans %1. Vérifiez à qui appartient ce dossier, ou passez par Réglages Système, Général, Ouverture.</translation>
    </message>
    <message>
        <source>Windows did not let Grelot say whether it starts with the session. Change it in Settings, Apps, Startup.</source>
        <translation>Windows n’a pas laissé Grelot inscrire s’il démarre avec la session. Changez-le dans Paramètres, Applications, Démarrage.</translation>
    </message>
    <message>
        <source>Whether Grelot starts with the session could not be written to %1. Check who owns that folder and whether the disk is full.</source>
        <translation>Le démarrage de Grelot avec la session n’a pas pu être inscrit dans %1. Vérifiez à qui appartient ce dossier et si le disque est plein.</translation>
    </message>
    <message>
        <source>Whether Grelot starts with the session is for the desktop&apos;s portal to say, and there is no session bus to ask it on.</source>
        <translation>C’est au portail du bureau de dire si Grelot démarre avec la session, et il n’y a pas de bus de session pour le lui demander.</translation>
    </message>
    <message>
        <source>To tell you about new mail.</source>
        <translation>Pour vous annoncer le nouveau courrier.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command of --exec is empty.</source>
        <translation>La commande de --exec est vide.</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-command, --token-stdin and --sign-in.</source>
        <translation>Donnez une seule option parmi --password-stdin, --password-command, --token-stdin et --sign-in.</translation>
    </message>
    <message>
        <source>--provider names whom to sign in with: give --sign-in, too.</source>
        <translation>--provider dit auprès de qui se connecter&#xa0;: donnez aussi --sign-in.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See grelot --help.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Voyez grelot --help.</translation>
    </message>
    <message>
        <source>Grelot rings when mail arrives.

  grelot [--demo]                 the tray application; --demo: on a simulated mailbox
  grelot watch [--json] [--demo] [--exec CMD]
                                  a line per event, without a window
  grelot status [--json]          what the running Grelot knows
  grelot account add NAME URL|ADDRESS [--password-stdin | --password-command CMD | --token-stdin | --sign-in [--provider ID]] [--yes]
                                  --sign-in: through the browser (OAuth 2)
                                  --yes: a server outside the address&apos;s domain is fine
  grelot account discover ADDRESS [--json]
                                  finds the mail server of an address
  grelot account list | remove NAME | test NAME
  grelot account sign-in NAME     signs in through the browser again
  grelot check                    ask the servers now
  grelot pause [30m|2h|until-tomorrow|off]
  grelot quit

Account URLs: push+https://user@host[:port]/push/v1
Exit codes: 0 fine, 1 failed, 2 usage, 3 not reachable or not running, 4 credentials refused</source>
        <translation>Grelot sonne quand du courrier arrive.

  grelot [--demo]                 l’application de la zone de notification&#x202f;; --demo&#xa0;: sur une boîte simulée
  grelot watch [--json] [--demo] [--exec CMD]
                                  une ligne par événement, sans fenêtre
  grelot status [--json]          ce que sait le Grelot en cours d’exécution
  grelot account add NAME URL|ADDRESS [--password-stdin | --password-command CMD | --token-stdin | --sign-in [--provider ID]] [--yes]
                                  --sign-in&#xa0;: par le navigateur (OAuth 2)
                                  --yes&#xa0;: un serveur hors du domaine de l’adresse convient
  grelot account discover ADDRESS [--json]
                                  trouve le serveur de messagerie d’une adresse
  grelot account list | remove NAME | test NAME
  grelot account sign-in NAME     se connecte de nouveau par le navigateur
  grelot check                    interroge les serveurs maintenant
  grelot pause [30m|2h|until-tomorrow|off]
  grelot quit

URL de compte&#xa0;: push+https://user@host[:port]/push/v1
Codes de sortie&#xa0;: 0 tout va bien, 1 échec, 2 erreur d’usage, 3 injoignable ou pas en cours, 4 identifiants refusés</translation>
    </message>
</context>
<context>
    <name>DemoMailbox</name>
    <message>
        <source>This message is no longer in the mailbox.</source>
        <translation>Ce message n’est plus dans la boîte.</translation>
    </message>
</context>
<context>
    <name>DiscoveryReport</name>
    <message>
        <source>signs in with OAuth 2, in the browser</source>
        <translation>se connecte par OAuth 2, dans le navigateur</translation>
    </message>
    <message>
        <source>lies outside %1: give it your password only if you know that it is your provider&apos;s</source>
        <translation>se trouve hors de %1&#xa0;: ne lui donnez votre mot de passe que si vous savez que c’est celui de votre fournisseur</translation>
    </message>
    <message>
        <source>No mail server was found for %1.</source>
        <translation>Aucun serveur de messagerie n’a été trouvé pour %1.</translation>
    </message>
    <message>
        <source>Tried without success:</source>
        <translation>Essayé sans succès&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>preferred to IMAP: one connection tells at once of all mailboxes</source>
        <translation>préféré à IMAP&#xa0;: une seule connexion annonce aussitôt ce qui arrive dans toutes les boîtes</translation>
    </message>
</context>
<context>
    <name>FixedLogin</name>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
</context>
<context>
    <name>GatewayRoute</name>
    <message>
        <source>The query of the request is malformed.</source>
        <translation>La partie «&#xa0;query&#xa0;» de la requête est mal formée.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Il n’y a rien à ce chemin.</translation>
    </message>
    <message>
        <source>This method is not known here.</source>
        <translation>Cette méthode n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This path does not take this method.</source>
        <translation>Ce chemin n’accepte pas cette méthode.</translation>
    </message>
    <message>
        <source>The request must name 1 to 50 messages as ids=...</source>
        <translation>La requête doit indiquer de 1 à 50 messages par ids=...</translation>
    </message>
    <message>
        <source>The request must name 1 to 120 seconds as wait=...</source>
        <translation>La requête doit indiquer de 1 à 120 secondes par wait=...</translation>
    </message>
    <message>
        <source>The Last-Event-ID header is malformed.</source>
        <translation>L’en-tête Last-Event-ID est mal formé.</translation>
    </message>
</context>
<context>
    <name>GatewaySettings</name>
    <message>
        <source>The mail server: imaps://HOST, or imap://HOST with STARTTLS.</source>
        <translation>Le serveur de messagerie&#xa0;: imaps://HOST, ou imap://HOST avec STARTTLS.</translation>
    </message>
    <message>
        <source>Where to listen; 127.0.0.1:8787 if unsaid, port 0 for any free one.</source>
        <translation>Où écouter&#x202f;; 127.0.0.1:8787 par défaut, port 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Read these options from a file, one a line: listen=127.0.0.1:8787</source>
        <translation>Lire ces options dans un fichier, une par ligne&#xa0;: listen=127.0.0.1:8787</translation>
    </message>
    <message>
        <source>Listen beyond this machine without TLS.</source>
        <translation>Écouter au-delà de cette machine sans TLS.</translation>
    </message>
    <message>
        <source>Let web pages of this origin in (may be given several times).</source>
        <translation>Admettre les pages web de cette origine (peut être donné plusieurs fois).</translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For from here (may be given several times).</source>
        <translation>Croire X-Forwarded-For venant d’ici (peut être donné plusieurs fois).</translation>
    </message>
    <message>
        <source>The path of the protocol; /push/v1 if unsaid.</source>
        <translation>Le chemin du protocole&#x202f;; /push/v1 par défaut.</translation>
    </message>
    <message>
        <source>A mailbox to watch; INBOX if unsaid (may be given several times).</source>
        <translation>Une boîte à surveiller&#x202f;; INBOX par défaut (peut être donné plusieurs fois).</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust for the mail server beside the system&apos;s.</source>
        <translation>Certificats (PEM) à reconnaître pour le serveur de messagerie, outre ceux du système.</translation>
    </message>
    <message>
        <source>Serve a simulated mailbox instead of a mail server.</source>
        <translation>Servir une boîte simulée au lieu d’un serveur de messagerie.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 is malformed.</source>
        <translation>Le fichier %1 est mal formé.</translation>
    </message>
    <message>
        <source>The file %1 has an unknown option: %2</source>
        <translation>Le fichier %1 contient une option inconnue&#xa0;: %2</translation>
    </message>
    <message>
        <source>--listen needs an address and a port, such as 127.0.0.1:8787.</source>
        <translation>--listen demande une adresse et un port, comme 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The gateway speaks plain HTTP and would carry passwords in the clear beyond this machine. Let it listen on 127.0.0.1 behind a web server with TLS; or add --insecure if the network is yours.</source>
        <translation>La passerelle parle HTTP sans chiffrement et ferait passer les mots de passe en clair hors de cette machine. Faites-la écouter sur 127.0.0.1 derrière un serveur web avec TLS&#x202f;; ou ajoutez --insecure si le réseau est à vous.</translation>
    </message>
    <message>
        <source>--trusted-proxy needs an address or a subnet, not %1.</source>
        <translation>--trusted-proxy demande une adresse ou un sous-réseau, pas %1.</translation>
    </message>
    <message>
        <source>--base-path needs to begin with a slash.</source>
        <translation>--base-path doit commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>Say which mail server to serve: --imap imaps://mail.example.org (or --demo).</source>
        <translation>Dites quel serveur de messagerie servir&#xa0;: --imap imaps://mail.example.org (ou --demo).</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>--demo asks no mail server: leave out either it or --%1.</source>
        <translation>--demo n’interroge aucun serveur de messagerie&#xa0;: retirez soit cette option, soit --%1.</translation>
    </message>
    <message>
        <source>Turns IMAP mailboxes into a push stream for Grelot.</source>
        <translation>Fait de boîtes IMAP un flux de notifications pour Grelot.</translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation>Ceci n’est pas compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>--imap needs a URL such as imaps://mail.example.org.</source>
        <translation>--imap demande une URL comme imaps://mail.example.org.</translation>
    </message>
    <message>
        <source>tls=none is for a mail server on this machine only.</source>
        <translation>tls=none n’est que pour un serveur de messagerie sur cette machine.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountChips</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountDialog</name>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of server, user and host, as in imaps://alice@mail.example.org. An @ in the user&apos;s name is written %40.</source>
        <translation>Type de serveur, utilisateur et hôte, comme dans imaps://alice@mail.example.org. Un @ dans le nom d’utilisateur s’écrit %40.</translation>
    </message>
    <message>
        <source>Type a new one to change it</source>
        <translation>Tapez-en un nouveau pour le changer</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Goes to the keyring, never into a file. It is not shown here again.</source>
        <translation>Il va dans le trousseau de clés, jamais dans un fichier. Il n’est plus montré ici.</translation>
    </message>
    <message>
        <source>Password c&amp;ommand:</source>
        <translation>C&amp;ommande du mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>A command that prints the password, run without a shell. Where there is one, the keyring is not asked.</source>
        <translation>Une commande qui affiche le mot de passe, lancée sans shell. S’il y en a une, le trousseau de clés n’est pas consulté.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>Of this account&apos;s mark in the inbox, and of the number in the tray when it alone has mail.</source>
        <translation>De la marque de ce compte dans la boîte de réception, et du nombre dans la zone de notification quand lui seul a du courrier.</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>Comme pour tous les comptes</translation>
    </message>
    <message>
        <source>&amp;Notifications show:</source>
        <translation>Les &amp;notifications montrent&#xa0;:</translation>
    </message>
    <message>
        <source>How much of this account&apos;s messages a notification shows.</source>
        <translation>Ce qu’une notification montre des messages de ce compte.</translation>
    </message>
    <message>
        <source>O&amp;pen messages with:</source>
        <translation>Ouvrir les messages a&amp;vec&#xa0;:</translation>
    </message>
    <message>
        <source>What a click on a message opens.</source>
        <translation>Ce qu’ouvre un clic sur un message.</translation>
    </message>
    <message>
        <source>&amp;Mailboxes:</source>
        <translation>&amp;Boîtes&#xa0;:</translation>
    </message>
    <message>
        <source>Those that are watched, one a line. INBOX is the inbox.</source>
        <translation>Celles qui sont surveillées, une par ligne. INBOX est la boîte de réception.</translation>
    </message>
    <message>
        <source>A&amp;t once:</source>
        <translation>A&amp;ussitôt&#xa0;:</translation>
    </message>
    <message>
        <source>Up to three of them, one a line, that may have a connection of their own where the server tells of the inbox alone.</source>
        <translation>Jusqu’à trois d’entre elles, une par ligne, qui peuvent avoir une connexion à elles si le serveur n’annonce que la boîte de réception.</translation>
    </message>
    <message>
        <source>Automatic: the best that gets through</source>
        <translation>Automatique&#xa0;: ce qui passe le mieux</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;Transport&#xa0;:</translation>
    </message>
    <message>
        <source>Automatic finds out what proxies and firewalls let through, and goes back up when it can. Pinned, no other way is tried.</source>
        <translation>Le mode automatique trouve ce que laissent passer proxys et pare-feu, et revient au meilleur dès que possible. Un transport imposé est le seul essayé.</translation>
    </message>
    <message>
        <source>&amp;Keepalive:</source>
        <translation>S&amp;igne de vie&#xa0;:</translation>
    </message>
    <message>
        <source>After how much silence a WebSocket is asked for a sign of life, 10 to 300 seconds. A server that wants signs more often gets them.</source>
        <translation>Après combien de silence un WebSocket doit donner signe de vie, de 10 à 300 secondes. Un serveur qui en veut plus souvent en reçoit.</translation>
    </message>
    <message>
        <source>An account keeps its kind of server. Add another one, and remove this.</source>
        <translation>Un compte garde son type de serveur. Ajoutez-en un autre, et retirez celui-ci.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountEditRunner</name>
    <message>
        <source>Waiting for the keyring.</source>
        <translation>En attente du trousseau de clés.</translation>
    </message>
    <message>
        <source>Say where the password comes from: --password-stdin, --password-command CMD or --token-stdin.</source>
        <translation>Dites d’où vient le mot de passe&#xa0;: --password-stdin, --password-command CMD ou --token-stdin.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Mot de passe de %1&#xa0;: </translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n’a été donné.</translation>
    </message>
    <message>
        <source>The password command is empty.</source>
        <translation>La commande du mot de passe est vide.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountPage</name>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnecter maintenant</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountSession</name>
    <message>
        <source>The file that remembers what was already announced was damaged. It was set aside as %1; Grelot starts anew from here.</source>
        <translation>Le fichier qui retient ce qui a déjà été annoncé était endommagé. Il a été mis de côté sous %1&#x202f;; Grelot repart d’ici.</translation>
    </message>
    <message>
        <source>Waiting for the password.</source>
        <translation>En attente du mot de passe.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Reading the inbox.</source>
        <translation>Lecture de la boîte de réception.</translation>
    </message>
    <message>
        <source>Connected by %1, but the mail server behind is away: %2</source>
        <translation>Connecté par %1, mais le serveur de messagerie, derrière, n’est pas disponible&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connected by %1.</source>
        <translation>Connecté par %1.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Connexion en cours.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountSignInRunner</name>
    <message>
        <source>There is no account named %1. See grelot account list.</source>
        <translation>Il n’y a pas de compte nommé %1. Voyez grelot account list.</translation>
    </message>
    <message>
        <source>%1 signs in with a password, not through the browser. To change that, remove the account and add it again with --sign-in.</source>
        <translation>%1 se connecte par mot de passe, pas par le navigateur. Pour changer cela, retirez le compte et ajoutez-le de nouveau avec --sign-in.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountStore</name>
    <message numerus="yes">
        <source>An account&apos;s name has 1 to %n letters, digits, spaces, dashes, dots or underscores, and begins and ends with a letter or digit.</source>
        <translation>
            <numerusform>Le nom d’un compte compte de 1 à %n lettre, chiffre, espace, tiret, point ou trait de soulignement, et commence et finit par une lettre ou un chiffre.</numerusform>
            <numerusform>Le nom d’un compte compte de 1 à %n lettres, chiffres, espaces, tirets, points ou traits de soulignement, et commence et finit par une lettre ou un chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an account called %1 already.</source>
        <translation>Il y a déjà un compte nommé %1.</translation>
    </message>
    <message>
        <source>There is no account called %1.</source>
        <translation>Il n’y a pas de compte nommé %1.</translation>
    </message>
    <message>
        <source>The account %1 in the settings is left out. %2</source>
        <translation>Le compte %1 des réglages est laissé de côté. %2</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountTestRunner</name>
    <message>
        <source>There is no account named %1. See grelot account list.</source>
        <translation>Il n’y a pas de compte nommé %1. Voyez grelot account list.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Signed in, %1 ms</source>
        <translation>Connecté, %1 ms</translation>
    </message>
    <message>
        <source>In step with the inbox by %1, %2 ms</source>
        <translation>À jour avec la boîte de réception par %1, %2 ms</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountTrial</name>
    <message>
        <source>The server was not ready within 30 seconds. Try again later.</source>
        <translation>Le serveur n’était pas prêt au bout de 30 secondes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server did not name its mailboxes within 30 seconds.</source>
        <translation>Le serveur n’a pas nommé ses boîtes au bout de 30 secondes.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountUrl</name>
    <message numerus="yes">
        <source>The address is longer than %n characters.</source>
        <translation>
            <numerusform>L’adresse dépasse %n caractère.</numerusform>
            <numerusform>L’adresse dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>WAMP and STOMP accounts are not supported yet.</source>
        <translation>Les comptes WAMP et STOMP ne sont pas encore pris en charge.</translation>
    </message>
    <message>
        <source>The address does not say what kind of server it names. Write push+https:// for a Grelot gateway or jmap+https:// for a JMAP server.</source>
        <translation>L’adresse ne dit pas quel type de serveur elle indique. Écrivez push+https:// pour une passerelle Grelot ou jmap+https:// pour un serveur JMAP.</translation>
    </message>
    <message>
        <source>The address has to begin with push+https://, jmap+https://, imaps:// or imap://.</source>
        <translation>L’adresse doit commencer par push+https://, jmap+https://, imaps:// ou imap://.</translation>
    </message>
    <message>
        <source>The address holds a password, which would be stored in the clear. Leave it out and use --password-stdin or --password-command.</source>
        <translation>L’adresse contient un mot de passe, qui serait conservé en clair. Retirez-le et utilisez --password-stdin ou --password-command.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it as %1://USER@HOST or %1://USER@HOST:PORT, an @ in the user&apos;s name as %40, and no password.</source>
        <translation>L’adresse ne peut pas être lue. Écrivez-la %1://USER@HOST ou %1://USER@HOST:PORT, un @ dans le nom d’utilisateur comme %40, et sans mot de passe.</translation>
    </message>
    <message>
        <source>The address names no user, or one that cannot be sent. Write it as %1://USER@HOST.</source>
        <translation>L’adresse n’indique aucun utilisateur, ou un nom qui ne peut pas être envoyé. Écrivez-la %1://USER@HOST.</translation>
    </message>
    <message>
        <source>The address has options that are not known for %1. What may stand after the question mark is insecure=true, and tls=none for imap.</source>
        <translation>L’adresse a des options inconnues pour %1. Après le point d’interrogation peuvent venir insecure=true, et tls=none pour imap.</translation>
    </message>
    <message>
        <source>An IMAP address ends with its host: mailboxes are not part of it.</source>
        <translation>Une adresse IMAP finit par son hôte&#xa0;: les boîtes n’en font pas partie.</translation>
    </message>
    <message>
        <source>The address says insecure=true, but %1 is encrypted: leave it out.</source>
        <translation>L’adresse dit insecure=true, mais %1 est chiffré&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>The address is not encrypted: anybody on the way could read the password. Use an encrypted one, or add insecure=true to it if that is what you want.</source>
        <translation>L’adresse n’est pas chiffrée&#xa0;: n’importe qui en chemin pourrait lire le mot de passe. Prenez-en une chiffrée, ou ajoutez-y insecure=true si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Not encrypted: anybody on the way can read the password and the mail.</source>
        <translation>Non chiffré&#xa0;: n’importe qui en chemin peut lire le mot de passe et le courrier.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountsPage</name>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Retirer...</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>A full disc: connected. A ring: not connected; the sentence says why. Enter edits.</source>
        <translation>Un disque plein&#xa0;: connecté. Un anneau&#xa0;: non connecté&#x202f;; la phrase dit pourquoi. La touche Entrée modifie.</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Ajouter...</translation>
    </message>
    <message>
        <source>Sets up another account.</source>
        <translation>Configure un autre compte.</translation>
    </message>
    <message>
        <source>Address, password, colour, mailboxes and connection of this account.</source>
        <translation>Adresse, mot de passe, couleur, boîtes et connexion de ce compte.</translation>
    </message>
    <message>
        <source>Says first what is deleted.</source>
        <translation>Dit d’abord ce qui est supprimé.</translation>
    </message>
    <message>
        <source>The order is that of the tray&apos;s menu and the inbox.</source>
        <translation>Cet ordre est celui du menu de la zone de notification et de la boîte de réception.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>- its password in the keyring</source>
        <translation>- son mot de passe dans le trousseau de clés</translation>
    </message>
    <message>
        <source>- its sign-in, which is in the keyring</source>
        <translation>- son autorisation de connexion, qui est dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Removing the account %1 deletes from this computer:</source>
        <translation>Retirer le compte %1 supprime de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>- its entry in the settings</source>
        <translation>- son entrée dans les réglages</translation>
    </message>
    <message>
        <source>- what Grelot remembers of it: which messages rang, and actions that still wait</source>
        <translation>- ce que Grelot en retient&#xa0;: quels messages ont sonné, et les actions encore en attente</translation>
    </message>
    <message>
        <source>Your messages stay on the server.</source>
        <translation>Vos messages restent sur le serveur.</translation>
    </message>
    <message>
        <source>The password that your command prints stays where it is.</source>
        <translation>Le mot de passe qu’affiche votre commande reste où il est.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>Grelot::ActionQueue</name>
    <message>
        <source>The file that remembers what is still to be done to messages was damaged. It was set aside as %1; what was in it is not done.</source>
        <translation>Le fichier qui retient les actions qui restent à faire sur les messages était endommagé. Il a été mis de côté sous %1&#x202f;; ce qu’il contenait n’est pas fait.</translation>
    </message>
    <message>
        <source>Nothing was done to a message: its mailbox or its id has more than %1 characters.</source>
        <translation>Aucune action n’a été faite sur un message&#xa0;: sa boîte ou son identifiant dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>%1 actions on messages already wait for this account&apos;s server, and Grelot keeps no more. Do this one again when the account is connected.</source>
        <translation>%1 actions sur des messages attendent déjà le serveur de ce compte, et Grelot n’en garde pas plus. Refaites celle-ci quand le compte sera connecté.</translation>
    </message>
    <message>
        <source>An action on a message was tried %1 times and given up. The last answer: %2</source>
        <translation>Une action sur un message a été essayée %1 fois puis abandonnée. Dernière réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server did not answer within %1 minutes.</source>
        <translation>Le serveur n’a pas répondu en %1 minutes.</translation>
    </message>
</context>
<context>
    <name>Grelot::AddressAddRunner</name>
    <message>
        <source>No account was added. If you know the server, type: grelot account add %1 imaps://USER@HOST</source>
        <translation>Aucun compte n’a été ajouté. Si vous connaissez le serveur, tapez&#xa0;: grelot account add %1 imaps://USER@HOST</translation>
    </message>
    <message>
        <source>The server for this address lies outside %1: %2 (%3). Your password is not given to it before you agree. If it is your provider&apos;s, add --yes, or type: grelot account add %4 %2</source>
        <translation>Le serveur de cette adresse se trouve hors de %1&#xa0;: %2 (%3). Votre mot de passe ne lui est pas donné sans votre accord. Si c’est celui de votre fournisseur, ajoutez --yes, ou tapez&#xa0;: grelot account add %4 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Grelot::AddressPage</name>
    <message>
        <source>What is your mail address?</source>
        <translation>Quelle est votre adresse électronique&#x202f;?</translation>
    </message>
    <message>
        <source>Grelot finds the server that holds your mail. Nothing but the part behind the @ is shown to anybody outside it, and no password is asked for yet.</source>
        <translation>Grelot trouve le serveur qui garde votre courrier. Seule la partie après le @ est montrée à l’extérieur de ce serveur, et aucun mot de passe n’est encore demandé.</translation>
    </message>
    <message>
        <source>I know the &amp;server</source>
        <translation>Je connais le &amp;serveur</translation>
    </message>
    <message>
        <source>alice@example.org</source>
        <translation>alice@example.org</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Grelot::AdvancedPage</name>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Réglages (*.ini)</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Avertissements seulement</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Every step, to look for a fault</source>
        <translation>Chaque étape, pour chercher une panne</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importer...</translation>
    </message>
    <message>
        <source>Writes all settings and accounts into a file, without passwords and password commands.</source>
        <translation>Écrit tous les réglages et comptes dans un fichier, sans mots de passe ni commandes de mot de passe.</translation>
    </message>
    <message>
        <source>Takes over the settings of such a file and adds the accounts that are not here yet. Commands in it are left out.</source>
        <translation>Reprend les réglages d’un tel fichier et ajoute les comptes qui ne sont pas encore là. Les commandes qu’il contient sont laissées de côté.</translation>
    </message>
    <message>
        <source>&amp;Log tells:</source>
        <translation>Le &amp;journal dit&#xa0;:</translation>
    </message>
    <message>
        <source>How much the log tells. No password, address or subject ever stands in it.</source>
        <translation>Ce que dit le journal. Jamais un mot de passe, une adresse ou un objet n’y figure.</translation>
    </message>
    <message>
        <source>&amp;Settings file:</source>
        <translation>Fichier de &amp;réglages&#xa0;:</translation>
    </message>
    <message>
        <source>Where these settings are kept.</source>
        <translation>Où ces réglages sont gardés.</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>Dossier de &amp;données&#xa0;:</translation>
    </message>
    <message>
        <source>Where Grelot remembers which messages rang. It holds no address and no subject.</source>
        <translation>Où Grelot retient quels messages ont sonné. Il ne contient ni adresse ni objet.</translation>
    </message>
    <message>
        <source>Other computer:</source>
        <translation>Autre ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>An exported file holds no password and no password command.</source>
        <translation>Un fichier exporté ne contient ni mot de passe ni commande de mot de passe.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
</context>
<context>
    <name>Grelot::AppearancePage</name>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>In one colour, like the panel</source>
        <translation>D’une seule couleur, comme le tableau de bord</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Messages non lus</translation>
    </message>
    <message>
        <source>New since I looked</source>
        <translation>Nouveaux depuis mon dernier regard</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>&amp;Bell in the tray:</source>
        <translation>&amp;Cloche dans la zone de notification&#xa0;:</translation>
    </message>
    <message>
        <source>In one colour it takes the panel&apos;s own, as other symbols there may do.</source>
        <translation>D’une seule couleur, elle prend celle du tableau de bord, comme d’autres symboles peuvent le faire là.</translation>
    </message>
    <message>
        <source>&amp;Number on the bell:</source>
        <translation>&amp;Nombre sur la cloche&#xa0;:</translation>
    </message>
    <message>
        <source>What counts: all that is unread, or only what has rung since the inbox was last looked at.</source>
        <translation>Ce qui compte&#xa0;: tout ce qui est non lu, ou seulement ce qui a sonné depuis le dernier regard sur la boîte de réception.</translation>
    </message>
    <message>
        <source>&amp;Rows of the inbox:</source>
        <translation>&amp;Lignes de la boîte de réception&#xa0;:</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more messages fit.</source>
        <translation>Les lignes compactes sont plus basses, pour montrer plus de messages.</translation>
    </message>
    <message>
        <source>Colours, font and dark mode follow the desktop.</source>
        <translation>Couleurs, police et mode sombre suivent le bureau.</translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantController</name>
    <message>
        <source>This desktop shows no tray, so Grelot lives in its window. On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; brings a tray.</source>
        <translation>Ce bureau n’a pas de zone de notification, Grelot vit donc dans sa fenêtre. Sous GNOME, l’extension «&#xa0;AppIndicator and KStatusNotifierItem Support&#xa0;» en apporte une.</translation>
    </message>
    <message>
        <source>That is no mail address that a server can be found for. Write it as alice@example.org.</source>
        <translation>Ce n’est pas une adresse électronique pour laquelle un serveur peut être trouvé. Écrivez-la comme alice@example.org.</translation>
    </message>
    <message>
        <source>Looking for the server of %1, at most %2 s.</source>
        <translation>Recherche du serveur de %1, au plus %2 s.</translation>
    </message>
    <message>
        <source>you named it</source>
        <translation>vous l’avez indiqué</translation>
    </message>
    <message>
        <source>No keyring runs on this desktop, so that no password can be kept. Start GNOME Keyring or KWallet, or let a command give the password.</source>
        <translation>Aucun trousseau de clés n’est actif sur ce bureau, aucun mot de passe ne peut donc être gardé. Lancez le trousseau GNOME ou KWallet, ou laissez une commande donner le mot de passe.</translation>
    </message>
    <message>
        <source>without encryption, %1</source>
        <translation>sans chiffrement, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in the inbox.</source>
        <translation>
            <numerusform>%n non lu dans la boîte de réception.</numerusform>
            <numerusform>%n non lus dans la boîte de réception.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bell rings</source>
        <translation>La cloche sonne</translation>
    </message>
    <message>
        <source>So you will hear of new mail.</source>
        <translation>C’est ainsi que vous apprendrez l’arrivée du courrier.</translation>
    </message>
    <message>
        <source>Storing the account, and its password in the keyring. A locked keyring asks for its own password.</source>
        <translation>Enregistrement du compte, et de son mot de passe dans le trousseau de clés. Un trousseau verrouillé demande son propre mot de passe.</translation>
    </message>
    <message>
        <source>Storing the account.</source>
        <translation>Enregistrement du compte.</translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantPage</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Add an account - Grelot</source>
        <translation>Ajouter un compte - Grelot</translation>
    </message>
    <message>
        <source>Asking the server which mailboxes there are.</source>
        <translation>Le serveur est interrogé sur les boîtes qui existent.</translation>
    </message>
</context>
<context>
    <name>Grelot::Authenticator</name>
    <message>
        <source>The mail server refused the user name or password.</source>
        <translation>Le serveur de messagerie a refusé le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Too many wrong logins. Wait a moment, then try again.</source>
        <translation>Trop de connexions refusées. Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many logins are under way. Try again in a moment.</source>
        <translation>Trop de connexions sont en cours. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The mail server has not answered the login yet. It is still being tried.</source>
        <translation>Le serveur de messagerie n’a pas encore répondu à la connexion. L’essai continue.</translation>
    </message>
</context>
<context>
    <name>Grelot::AuthorizationFlow</name>
    <message>
        <source>Nobody signed in with %1 within 10 minutes. Start the sign-in again.</source>
        <translation>Personne ne s’est connecté avec %1 en 10 minutes. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>Grelot could not wait for the browser&apos;s answer on 127.0.0.1. Check what forbids programs to listen there.</source>
        <translation>Grelot n’a pas pu attendre la réponse du navigateur sur 127.0.0.1. Cherchez ce qui interdit aux programmes d’y écouter.</translation>
    </message>
    <message>
        <source>Access was not granted on the page of %1. Sign in again if it should be.</source>
        <translation>L’accès n’a pas été accordé sur la page de %1. Connectez-vous de nouveau s’il doit l’être.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error (%2). Try again later, and check the client id and scopes in the providers file.</source>
        <translation>%1 a terminé la connexion par une erreur (%2). Réessayez plus tard, et vérifiez l’identifiant de client et les portées dans le fichier des fournisseurs.</translation>
    </message>
    <message>
        <source>%1 did not take the answer of its own page. Sign in again.</source>
        <translation>%1 n’a pas accepté la réponse de sa propre page. Connectez-vous de nouveau.</translation>
    </message>
</context>
<context>
    <name>Grelot::AutoconfigReader</name>
    <message>
        <source>The answer is no autoconfig file.</source>
        <translation>La réponse n’est pas un fichier autoconfig.</translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file names more than %n servers, which Grelot does not take.</source>
        <translation>
            <numerusform>Le fichier autoconfig indique plus de %n serveur, ce que Grelot n’accepte pas.</numerusform>
            <numerusform>Le fichier autoconfig indique plus de %n serveurs, ce que Grelot n’accepte pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The autoconfig file has a document type or entities of its own, which Grelot does not take.</source>
        <translation>Le fichier autoconfig a un type de document ou des entités à lui, ce que Grelot n’accepte pas.</translation>
    </message>
    <message>
        <source>The answer is no proper XML.</source>
        <translation>La réponse n’est pas du XML correct.</translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file is nested deeper than %n levels, which Grelot does not take.</source>
        <translation>
            <numerusform>Le fichier autoconfig est imbriqué sur plus de %n niveau, ce que Grelot n’accepte pas.</numerusform>
            <numerusform>Le fichier autoconfig est imbriqué sur plus de %n niveaux, ce que Grelot n’accepte pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has more than %n elements, which Grelot does not take.</source>
        <translation>
            <numerusform>Le fichier autoconfig a plus de %n élément, ce que Grelot n’accepte pas.</numerusform>
            <numerusform>Le fichier autoconfig a plus de %n éléments, ce que Grelot n’accepte pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has a text longer than %n characters, which Grelot does not take.</source>
        <translation>
            <numerusform>Le fichier autoconfig a un texte de plus de %n caractère, ce que Grelot n’accepte pas.</numerusform>
            <numerusform>Le fichier autoconfig a un texte de plus de %n caractères, ce que Grelot n’accepte pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::BellPage</name>
    <message>
        <source>Do you hear the bell?</source>
        <translation>Entendez-vous la cloche&#x202f;?</translation>
    </message>
    <message>
        <source>So does a new message show. If nothing comes, look into the notification settings of your desktop; Grelot shows the message in its tray and window all the same.</source>
        <translation>C’est ainsi qu’un nouveau message se montre. Si rien ne vient, voyez les réglages de notification de votre bureau&#x202f;; Grelot montre tout de même le message dans la zone de notification et dans sa fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Ring the bell</source>
        <translation>&amp;Faire sonner la cloche</translation>
    </message>
    <message>
        <source>A bell</source>
        <translation>Une cloche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Grelot::BrowserSignIn</name>
    <message>
        <source>Sign in with %1 in the browser, within 10 minutes.</source>
        <translation>Connectez-vous avec %1 dans le navigateur, d’ici 10 minutes.</translation>
    </message>
    <message>
        <source>No browser could be opened to sign in with %1. Choose one in the settings of your desktop, then open the page again.</source>
        <translation>Aucun navigateur n’a pu être ouvert pour se connecter avec %1. Choisissez-en un dans les réglages de votre bureau, puis ouvrez la page de nouveau.</translation>
    </message>
</context>
<context>
    <name>Grelot::CheckLine</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Grelot::ChecklistPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Essai du compte</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Recherche du serveur</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Reading the inbox</source>
        <translation>Lecture de la boîte de réception</translation>
    </message>
    <message>
        <source>Waiting for push</source>
        <translation>Attente des notifications</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Change the &amp;sign-in</source>
        <translation>Changer l’&amp;identification</translation>
    </message>
    <message>
        <source>Change the s&amp;erver</source>
        <translation>Changer de s&amp;erveur</translation>
    </message>
</context>
<context>
    <name>Grelot::Connection</name>
    <message>
        <source>Connected by %1, because %2.</source>
        <translation>Connecté par %1, car %2.</translation>
    </message>
    <message>
        <source>Trying %1, because %2.</source>
        <translation>Essai par %1, car %2.</translation>
    </message>
</context>
<context>
    <name>Grelot::ConnectionBar</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How each account is connected, and what it costs</source>
        <translation>Comment chaque compte est connecté, et ce que cela coûte</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnecter maintenant</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>Grelot::ControlServer</name>
    <message>
        <source>The lock file %1 cannot be made.</source>
        <translation>Le fichier de verrou %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The control socket %1 cannot be made: %2.</source>
        <translation>Le socket de commande %1 ne peut pas être créé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Grelot::CostBars</name>
    <message>
        <source>How this is computed</source>
        <translation>Comment ceci est calculé</translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation>Grelot</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Interrogation périodique</translation>
    </message>
    <message>
        <source>What Grelot used</source>
        <translation>Ce que Grelot a utilisé</translation>
    </message>
    <message>
        <source>What polling would have used</source>
        <translation>Ce que l’interrogation périodique aurait utilisé</translation>
    </message>
    <message>
        <source>Data since %1, when this account was opened; messages that rang: %2</source>
        <translation>Données depuis %1, quand ce compte a été ouvert&#x202f;; messages qui ont sonné&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 envoyés, %2 reçus</translation>
    </message>
</context>
<context>
    <name>Grelot::CostDialog</name>
    <message>
        <source>What the model assumes</source>
        <translation>Ce que suppose le modèle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Comment ceci est calculé</translation>
    </message>
    <message>
        <source>Grelot counts what it hands to each socket of an account and what it reads from it, and adds what Qt does not show: the headers of TCP and IP, acknowledgements, TLS. Name look-ups and packets that were lost and sent again are not counted.

Polling is taken as one request every 30 seconds for as long as the account was connected or trying to be; without a network, asleep or waiting for you it costs nothing. The numbers that are assumed:</source>
        <translation>Grelot compte ce qu’il donne à chaque socket d’un compte et ce qu’il y lit, et ajoute ce que Qt ne montre pas&#xa0;: les en-têtes de TCP et d’IP, les accusés de réception, TLS. Les résolutions de noms et les paquets perdus puis renvoyés ne sont pas comptés.

L’interrogation périodique est prise comme une requête toutes les 30 secondes aussi longtemps que le compte était connecté ou essayait de l’être&#x202f;; sans réseau, en veille ou en attente de vous, elle ne coûte rien. Les nombres supposés&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Grelot::Desktop</name>
    <message>
        <source>The demonstration keeps no accounts. Start Grelot without --demo to add one.</source>
        <translation>La démonstration ne garde aucun compte. Lancez Grelot sans --demo pour en ajouter un.</translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation>Grelot</translation>
    </message>
    <message>
        <source>No browser could be opened to sign in. %1</source>
        <translation>Aucun navigateur n’a pu être ouvert pour se connecter. %1</translation>
    </message>
</context>
<context>
    <name>Grelot::DiscoverRunner</name>
    <message>
        <source>That is no mail address that a server can be found for. Write it as USER@DOMAIN.</source>
        <translation>Ce n’est pas une adresse électronique pour laquelle un serveur peut être trouvé. Écrivez-la USER@DOMAIN.</translation>
    </message>
</context>
<context>
    <name>Grelot::Discovery</name>
    <message>
        <source>guessed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>The guessed name cannot be a server&apos;s.</source>
        <translation>Le nom supposé ne peut pas être celui d’un serveur.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n seconds.</source>
        <translation>
            <numerusform>Il n’y a pas eu de réponse en %n seconde.</numerusform>
            <numerusform>Il n’y a pas eu de réponse en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>JMAP at %1</source>
        <translation>JMAP à %1</translation>
    </message>
    <message>
        <source>DNS, SRV _imaps._tcp.%1</source>
        <translation>DNS, SRV _imaps._tcp.%1</translation>
    </message>
    <message>
        <source>DNS, SRV _imap._tcp.%1</source>
        <translation>DNS, SRV _imap._tcp.%1</translation>
    </message>
    <message>
        <source>the settings at https://autoconfig.%1</source>
        <translation>les réglages à https://autoconfig.%1</translation>
    </message>
    <message>
        <source>the settings at https://%1/.well-known/autoconfig</source>
        <translation>les réglages à https://%1/.well-known/autoconfig</translation>
    </message>
    <message>
        <source>the public database at %1</source>
        <translation>la base publique à %1</translation>
    </message>
    <message>
        <source>a guess, %1:%2</source>
        <translation>une supposition, %1:%2</translation>
    </message>
</context>
<context>
    <name>Grelot::DnsResolver</name>
    <message>
        <source>The DNS has no such record, or did not answer.</source>
        <translation>Le DNS n’a pas cet enregistrement, ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>The DNS could not be asked: %1.</source>
        <translation>Le DNS n’a pas pu être interrogé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::EmptyFace</name>
    <message>
        <source>A bell at rest</source>
        <translation>Une cloche au repos</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer pour l’instant.</translation>
    </message>
    <message>
        <source>None of the listed messages matches.</source>
        <translation>Aucun des messages listés ne correspond.</translation>
    </message>
    <message>
        <source>Nothing new. You will hear from me.</source>
        <translation>Rien de nouveau. Vous m’entendrez.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <translation>Dernière vérification à %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::EventCommand</name>
    <message>
        <source>The command of --exec took longer than 30 s and was ended.</source>
        <translation>La commande de --exec a pris plus de 30 s et a été arrêtée.</translation>
    </message>
    <message>
        <source>The command of --exec could not be started: %1.</source>
        <translation>La commande de --exec n’a pas pu être lancée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::EventHub</name>
    <message>
        <source>The mailbox must be opened again.</source>
        <translation>La boîte doit être rouverte.</translation>
    </message>
</context>
<context>
    <name>Grelot::EventStreamChannel</name>
    <message>
        <source>the server or a proxy on the way answered %1 to the request for an event stream</source>
        <translation>le serveur ou un proxy en chemin a répondu %1 à la demande d’un flux d’événements</translation>
    </message>
    <message>
        <source>A web page came in place of the event stream.</source>
        <translation>Une page web est venue à la place du flux d’événements.</translation>
    </message>
    <message>
        <source>a web page came in place of the event stream</source>
        <translation>une page web est venue à la place du flux d’événements</translation>
    </message>
    <message>
        <source>The server did not answer with an event stream.</source>
        <translation>Le serveur n’a pas répondu par un flux d’événements.</translation>
    </message>
    <message>
        <source>the server did not answer with an event stream</source>
        <translation>le serveur n’a pas répondu par un flux d’événements</translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation>Le serveur a envoyé un événement de plus de 1 Mio, ce que Grelot n’accepte pas.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
</context>
<context>
    <name>Grelot::FigureRow</name>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>moins de 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>aucun prévu</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Dernier signe de vie</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayLink</name>
    <message>
        <source>The server sent an event that Grelot cannot read.</source>
        <translation>Le serveur a envoyé un événement que Grelot ne peut pas lire.</translation>
    </message>
    <message>
        <source>The server sent events before it said hello.</source>
        <translation>Le serveur a envoyé des événements avant de dire bonjour.</translation>
    </message>
    <message>
        <source>The server speaks version %1 of the push protocol; Grelot speaks version 1. Install a newer Grelot.</source>
        <translation>Le serveur parle la version %1 du protocole push&#x202f;; Grelot parle la version 1. Installez un Grelot plus récent.</translation>
    </message>
    <message>
        <source>The server ended the connection and asks to come back.</source>
        <translation>Le serveur a terminé la connexion et demande de revenir.</translation>
    </message>
    <message>
        <source>The WebSocket upgrade was refused on the way (403).</source>
        <translation>Le passage à WebSocket a été refusé en chemin (403).</translation>
    </message>
    <message>
        <source>The event stream was refused on the way (403).</source>
        <translation>Le flux d’événements a été refusé en chemin (403).</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to the WebSocket upgrade</source>
        <translation>le serveur ou un proxy en chemin a répondu 403 à la demande de passage à WebSocket</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to the request for an event stream</source>
        <translation>le serveur ou un proxy en chemin a répondu 403 à la demande d’un flux d’événements</translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayRequests</name>
    <message>
        <source>The server gave an answer that Grelot cannot read.</source>
        <translation>Le serveur a donné une réponse que Grelot ne peut pas lire.</translation>
    </message>
    <message>
        <source>The message is not in its mailbox any more.</source>
        <translation>Le message n’est plus dans sa boîte.</translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayServer</name>
    <message>
        <source>The gateway cannot listen on %1, port %2: %3</source>
        <translation>La passerelle ne peut pas écouter sur %1, port %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The gateway is shutting down.</source>
        <translation>La passerelle s’arrête.</translation>
    </message>
    <message>
        <source>WARNING: a proxy on this machine forwards requests, but is not trusted to say for whom, so that wrong passwords of one person slow down everybody. Give --trusted-proxy %1.</source>
        <translation>ATTENTION&#xa0;: un proxy sur cette machine transmet des requêtes, mais n’est pas autorisé à dire pour qui, si bien que les mots de passe incorrects d’une personne ralentissent tout le monde. Donnez --trusted-proxy %1.</translation>
    </message>
    <message>
        <source>The gateway has too many connections. Try again later.</source>
        <translation>La passerelle a trop de connexions. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>Grelot::HttpConnection</name>
    <message>
        <source>The request did not come within 10 seconds.</source>
        <translation>La requête n’est pas venue en 10 secondes.</translation>
    </message>
</context>
<context>
    <name>Grelot::HttpExchange</name>
    <message>
        <source>The server did not answer a request in time.</source>
        <translation>Le serveur n’a pas répondu à temps à une requête.</translation>
    </message>
</context>
<context>
    <name>Grelot::HttpGet</name>
    <message>
        <source>the server or a proxy on the way sends requests on to another server</source>
        <translation>le serveur ou un proxy en chemin renvoie les requêtes vers un autre serveur</translation>
    </message>
    <message>
        <source>The server or a proxy on the way sends requests on to another server, where Grelot does not send your password. Check the account&apos;s address.</source>
        <translation>Le serveur ou un proxy en chemin renvoie les requêtes vers un autre serveur, où Grelot n’envoie pas votre mot de passe. Vérifiez l’adresse du compte.</translation>
    </message>
    <message numerus="yes">
        <source>the server or a proxy on the way sends requests on more than %n times</source>
        <translation>
            <numerusform>le serveur ou un proxy en chemin renvoie les requêtes plus de %n fois</numerusform>
            <numerusform>le serveur ou un proxy en chemin renvoie les requêtes plus de %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::HttpsFetch</name>
    <message>
        <source>The answer is larger than 256 KiB, which Grelot does not take.</source>
        <translation>La réponse dépasse 256 Kio, ce que Grelot n’accepte pas.</translation>
    </message>
    <message>
        <source>The request is sent on to %1, where Grelot does not send your address.</source>
        <translation>La requête est renvoyée vers %1, où Grelot n’envoie pas votre adresse.</translation>
    </message>
    <message numerus="yes">
        <source>The request is sent on more than %n times, which Grelot does not follow.</source>
        <translation>
            <numerusform>La requête est renvoyée plus de %n fois, ce que Grelot ne suit pas.</numerusform>
            <numerusform>La requête est renvoyée plus de %n fois, ce que Grelot ne suit pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is sent on to an address that cannot be used.</source>
        <translation>La requête est renvoyée vers une adresse inutilisable.</translation>
    </message>
    <message>
        <source>The request is sent on to an address without encryption, where Grelot does not follow.</source>
        <translation>La requête est renvoyée vers une adresse sans chiffrement, où Grelot ne va pas.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Il n’y a pas d’hôte %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapClient</name>
    <message>
        <source>it sends no greeting</source>
        <translation>il n’envoie pas de message d’accueil</translation>
    </message>
    <message>
        <source>it answers a command that was not given</source>
        <translation>il répond à une commande qui n’a pas été donnée</translation>
    </message>
    <message>
        <source>it asks for more where there is no more</source>
        <translation>il demande la suite là où il n’y en a pas</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapFailures</name>
    <message>
        <source>it gives no reason</source>
        <translation>il ne donne pas de raison</translation>
    </message>
    <message>
        <source>The mail server lets this account wait, since it was asked too much of: %1. Grelot tries again in five minutes; nothing has to be done.</source>
        <translation>Le serveur de messagerie, trop sollicité, fait attendre ce compte&#xa0;: %1. Grelot réessaie dans cinq minutes&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Too many programs are connected to this account: %1. Grelot tries again; it helps to close a mail program elsewhere.</source>
        <translation>Trop de programmes sont connectés à ce compte&#xa0;: %1. Grelot réessaie&#x202f;; fermer un programme de messagerie ailleurs aide.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own: %1. Grelot tries again.</source>
        <translation>Le serveur de messagerie signale une panne de son côté&#xa0;: %1. Grelot réessaie.</translation>
    </message>
    <message>
        <source>A part of the mail server is not available at the moment: %1. Grelot tries again.</source>
        <translation>Une partie du serveur de messagerie n’est pas disponible pour l’instant&#xa0;: %1. Grelot réessaie.</translation>
    </message>
    <message>
        <source>The account has come to a limit of the mail server: %1. Grelot tries again.</source>
        <translation>Le compte a atteint une limite du serveur de messagerie&#xa0;: %1. Grelot réessaie.</translation>
    </message>
    <message>
        <source>The mail server cannot serve this account at the moment: %1. Grelot tries again.</source>
        <translation>Le serveur de messagerie ne peut pas servir ce compte pour l’instant&#xa0;: %1. Grelot réessaie.</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in: %1. Sign in again.</source>
        <translation>Le serveur de messagerie a refusé la connexion&#xa0;: %1. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password: %1. Check both and enter them again.</source>
        <translation>Le serveur de messagerie a refusé le nom d’utilisateur ou le mot de passe&#xa0;: %1. Vérifiez les deux et saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The mail server does not let this user name into that mailbox: %1. Check the user name and sign in again.</source>
        <translation>Le serveur de messagerie n’admet pas cet utilisateur dans cette boîte&#xa0;: %1. Vérifiez le nom d’utilisateur et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in has expired: %1. Sign in again.</source>
        <translation>La connexion a expiré&#xa0;: %1. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The password has expired: %1. Get a new one from the provider and enter it here.</source>
        <translation>Le mot de passe a expiré&#xa0;: %1. Demandez-en un nouveau au fournisseur et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The mail server takes no sign-in without encryption: %1. Set the account to TLS.</source>
        <translation>Le serveur de messagerie n’accepte pas de connexion sans chiffrement&#xa0;: %1. Réglez le compte sur TLS.</translation>
    </message>
    <message>
        <source>The mail server&apos;s support has to let this account in: %1. Ask the provider.</source>
        <translation>L’assistance du serveur de messagerie doit admettre ce compte&#xa0;: %1. Adressez-vous au fournisseur.</translation>
    </message>
    <message>
        <source>The mail server did not understand the sign-in: %1.</source>
        <translation>Le serveur de messagerie n’a pas compris la connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mail server refused a request: %1.</source>
        <translation>Le serveur de messagerie a refusé une requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: %1. Grelot connects again.</source>
        <translation>Le serveur de messagerie a terminé la connexion&#xa0;: %1. Grelot se reconnecte.</translation>
    </message>
    <message>
        <source>What answers is not a working IMAP server: %1. Check the server&apos;s name and port.</source>
        <translation>Ce qui répond n’est pas un serveur IMAP en état de marche&#xa0;: %1. Vérifiez le nom et le port du serveur.</translation>
    </message>
    <message>
        <source>A web page answers where the mail server is due, such as a network&apos;s sign-in page. Open any web page to sign in to the network, or check the server&apos;s name and port.</source>
        <translation>Une page web répond à la place du serveur de messagerie, comme la page de connexion d’un réseau. Ouvrez une page web pour vous identifier sur le réseau, ou vérifiez le nom et le port du serveur.</translation>
    </message>
    <message>
        <source>The mail server did not answer within %1 seconds. Grelot connects again.</source>
        <translation>Le serveur de messagerie n’a pas répondu en %1 secondes. Grelot se reconnecte.</translation>
    </message>
    <message>
        <source>The connection to the mail server was closed before it answered.</source>
        <translation>La connexion au serveur de messagerie a été fermée avant qu’il ne réponde.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server at the moment. Grelot connects again by itself.</source>
        <translation>Il n’y a pas de connexion au serveur de messagerie pour l’instant. Grelot se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>This mailbox is not watched.</source>
        <translation>Cette boîte n’est pas surveillée.</translation>
    </message>
    <message>
        <source>The message is no longer in the mailbox: it was deleted or moved elsewhere.</source>
        <translation>Le message n’est plus dans la boîte&#xa0;: il a été supprimé ou déplacé.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapFeed</name>
    <message>
        <source>This mailbox is not watched.</source>
        <translation>Cette boîte n’est pas surveillée.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapGreeting</name>
    <message>
        <source>The greeting is longer than 8 KiB, which Grelot does not take.</source>
        <translation>Le message d’accueil dépasse 8 Kio, ce que Grelot n’accepte pas.</translation>
    </message>
    <message>
        <source>What answers there is no IMAP server that takes anybody.</source>
        <translation>Ce qui répond là n’est pas un serveur IMAP qui accepte des connexions.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLink</name>
    <message>
        <source>over TLS</source>
        <translation>sur TLS</translation>
    </message>
    <message>
        <source>over STARTTLS</source>
        <translation>avec STARTTLS</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>sans chiffrement</translation>
    </message>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers IDLE but brings no news by it.</source>
        <translation>
            <numerusform>Connecté par interrogation périodique, toutes les %n seconde, car le serveur offre IDLE mais n’annonce rien par là.</numerusform>
            <numerusform>Connecté par interrogation périodique, toutes les %n secondes, car le serveur offre IDLE mais n’annonce rien par là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers no IDLE.</source>
        <translation>
            <numerusform>Connecté par interrogation périodique, toutes les %n seconde, car le serveur n’offre pas IDLE.</numerusform>
            <numerusform>Connecté par interrogation périodique, toutes les %n secondes, car le serveur n’offre pas IDLE.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected by IMAP IDLE. Mailboxes other than %1 are looked at every %2 minutes, because the server offers no NOTIFY.</source>
        <translation>Connecté par IMAP IDLE. Les boîtes autres que %1 sont regardées toutes les %2 minutes, car le serveur n’offre pas NOTIFY.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offert</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non offert</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Le serveur offre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server asked for no sign-in</source>
        <translation>Le serveur n’a pas demandé d’identification</translation>
    </message>
    <message>
        <source>Signed in by %1, %2</source>
        <translation>Connecté par %1, %2</translation>
    </message>
    <message>
        <source>Ladder: %1 (%2), %3 (%4), %5</source>
        <translation>Échelle&#xa0;: %1 (%2), %3 (%4), %5</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLogin</name>
    <message>
        <source>it signs in without asking for a password</source>
        <translation>il ouvre la session sans demander de mot de passe</translation>
    </message>
    <message>
        <source>it signs in without a password before TLS</source>
        <translation>il ouvre la session sans mot de passe avant TLS</translation>
    </message>
    <message>
        <source>%1 does not offer encryption (STARTTLS), or something on the way hides it. Nothing was sent. Use the port for TLS, or another network.</source>
        <translation>%1 n’offre pas de chiffrement (STARTTLS), ou quelque chose en chemin le cache. Rien n’a été envoyé. Prenez le port pour TLS, ou un autre réseau.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLoginCheck</name>
    <message>
        <source>The mail server did not answer the login.</source>
        <translation>Le serveur de messagerie n’a pas répondu à la connexion.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapScram</name>
    <message>
        <source>its part of the sign-in (SCRAM) cannot be read</source>
        <translation>sa part de l’identification (SCRAM) est illisible</translation>
    </message>
    <message>
        <source>it answers somebody else&apos;s sign-in (SCRAM)</source>
        <translation>il répond à l’identification de quelqu’un d’autre (SCRAM)</translation>
    </message>
    <message>
        <source>it wants the password hashed less than %1 times (SCRAM), which is not safe</source>
        <translation>il veut le mot de passe haché moins de %1 fois (SCRAM), ce qui n’est pas sûr</translation>
    </message>
    <message>
        <source>it wants the password hashed more than %1 times (SCRAM)</source>
        <translation>il veut le mot de passe haché plus de %1 fois (SCRAM)</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password, so it may not be %1 at all. Grelot does not use it. Check the server&apos;s name and the network.</source>
        <translation>Le serveur n’a pas pu prouver qu’il connaît le mot de passe, ce n’est donc peut-être pas %1. Grelot ne l’utilise pas. Vérifiez le nom du serveur et le réseau.</translation>
    </message>
    <message>
        <source>it asks for more where there is no more</source>
        <translation>il demande la suite là où il n’y en a pas</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSelector</name>
    <message>
        <source>More than %1 requests wait for the mail server. Try again later.</source>
        <translation>Plus de %1 requêtes attendent le serveur de messagerie. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSignIn</name>
    <message>
        <source>%1 offers no way to sign in with a password on this connection.</source>
        <translation>%1 n’offre aucun moyen de se connecter par mot de passe sur cette connexion.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in through the browser (OAuth 2). Use a password for it, or an app password.</source>
        <translation>%1 n’accepte pas la connexion par le navigateur (OAuth 2). Prenez un mot de passe, ou un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The user name or the password holds a line break or a NUL character, which no mail server takes. Enter it again.</source>
        <translation>Le nom d’utilisateur ou le mot de passe contient un saut de ligne ou un caractère NUL, ce qu’aucun serveur de messagerie n’accepte. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A sign-in through the browser is never sent to %1 without encryption. Use TLS.</source>
        <translation>Une connexion par le navigateur n’est jamais envoyée à %1 sans chiffrement. Prenez TLS.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSocket</name>
    <message>
        <source>An unencrypted connection to %1 is refused: the password would cross the network readable by everyone. Use TLS.</source>
        <translation>Une connexion non chiffrée à %1 est refusée&#xa0;: le mot de passe traverserait le réseau lisible par tous. Prenez TLS.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Check the network and the server&apos;s name.</source>
        <translation>Le serveur de messagerie %1 n’a pas été trouvé. Vérifiez le réseau et le nom du serveur.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses connections; it may be down.</source>
        <translation>Le serveur de messagerie %1 refuse les connexions&#x202f;; il est peut-être arrêté.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection.</source>
        <translation>Le serveur de messagerie %1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: %2. Another program may answer on this port, such as a network&apos;s sign-in page.</source>
        <translation>Aucune connexion chiffrée à %1 n’a pu être établie&#xa0;: %2. Un autre programme répond peut-être sur ce port, comme la page de connexion d’un réseau.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 failed: %2.</source>
        <translation>La connexion au serveur de messagerie %1 a échoué&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapWatcher</name>
    <message>
        <source>The mail server is away.</source>
        <translation>Le serveur de messagerie n’est pas disponible.</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxList</name>
    <message>
        <source>Unread messages</source>
        <translation>Messages non lus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxModel</name>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxTitle</name>
    <message>
        <source>Grelot</source>
        <translation>Grelot</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search sender, subject and preview</source>
        <translation>Rechercher dans l’expéditeur, l’objet et l’aperçu</translation>
    </message>
    <message>
        <source>Searches sender, subject and preview of the listed messages (%1 or /)</source>
        <translation>Cherche dans l’expéditeur, l’objet et l’aperçu des messages listés (%1 ou /)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnecter maintenant</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Réglages...</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Aucun message non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of them are listed.</source>
        <translation>
            <numerusform>Le plus récent est listé (%n).</numerusform>
            <numerusform>Les %n plus récents sont listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxWindow</name>
    <message>
        <source>Mark all as read - Grelot</source>
        <translation>Tout marquer comme lu - Grelot</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n listed message(s) as read?</source>
        <translation>
            <numerusform>Marquer le message listé comme lu (%n)&#x202f;?</numerusform>
            <numerusform>Marquer les %n messages listés comme lus&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>%1 - Grelot</source>
        <translation>%1 - Grelot</translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation>Grelot</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing this window only minimises it, so that Grelot can go on ringing. Quit is in the menu at the top.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer cette fenêtre ne fait que la réduire, pour que Grelot continue à sonner. Quitter est dans le menu en haut.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapFollower</name>
    <message>
        <source>The server has no mailbox named %1. Check the account&apos;s mailboxes.</source>
        <translation>Le serveur n’a pas de boîte nommée %1. Vérifiez les boîtes du compte.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapLink</name>
    <message>
        <source>Polling every minute, because %1.</source>
        <translation>Interrogation toutes les minutes, car %1.</translation>
    </message>
    <message>
        <source>Polling every minute, because the server offers no push.</source>
        <translation>Interrogation toutes les minutes, car le serveur n’offre pas de notifications.</translation>
    </message>
    <message>
        <source>Connected by %1, because the server offers no WebSocket.</source>
        <translation>Connecté par %1, car le serveur n’offre pas WebSocket.</translation>
    </message>
    <message>
        <source>The way of push was refused (403).</source>
        <translation>La voie des notifications a été refusée (403).</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to %1</source>
        <translation>le serveur ou un proxy en chemin a répondu 403 à la voie %1</translation>
    </message>
    <message>
        <source>The server offers this account something else now. Grelot connects anew.</source>
        <translation>Le serveur offre maintenant autre chose à ce compte. Grelot se reconnecte.</translation>
    </message>
    <message>
        <source>The server refused the sign-in of this account. Sign in again.</source>
        <translation>Le serveur a refusé la connexion de ce compte. Connectez-vous de nouveau.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapLongPollPush</name>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>Le serveur n’a pas pu être joint à temps.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapPush</name>
    <message>
        <source>The mail server sent an event that Grelot cannot read.</source>
        <translation>Le serveur de messagerie a envoyé un événement que Grelot ne peut pas lire.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapSocketApi</name>
    <message>
        <source>The server did not answer a request in time.</source>
        <translation>Le serveur n’a pas répondu à temps à une requête.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapStreamPush</name>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>Le serveur n’a pas pu être joint à temps.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapWebSocketPush</name>
    <message>
        <source>the server refused to tell of news by WebSocket</source>
        <translation>le serveur a refusé d’annoncer les nouveautés par WebSocket</translation>
    </message>
</context>
<context>
    <name>Grelot::LogPanel</name>
    <message>
        <source>Without addresses, names of servers, subjects and passwords.</source>
        <translation>Sans adresses, noms de serveurs, objets ni mots de passe.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Masquer le journal</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The log could not be saved: %1. Choose another place.</source>
        <translation>Le journal n’a pas pu être enregistré&#xa0;: %1. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>Grelot::LongPollChannel</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server sent an event that Grelot cannot read.</source>
        <translation>Le serveur a envoyé un événement que Grelot ne peut pas lire.</translation>
    </message>
</context>
<context>
    <name>Grelot::MailSource</name>
    <message>
        <source>it is pinned in the settings</source>
        <translation>il est imposé dans les réglages</translation>
    </message>
    <message>
        <source>This kind of server does not tell which mailboxes there are.</source>
        <translation>Ce genre de serveur ne dit pas quelles boîtes existent.</translation>
    </message>
</context>
<context>
    <name>Grelot::ManualPage</name>
    <message>
        <source>Which server holds your mail?</source>
        <translation>Quel serveur garde votre courrier&#x202f;?</translation>
    </message>
    <message>
        <source>Write it as an account address. Your password does not belong in it.</source>
        <translation>Écrivez-le comme une adresse de compte. Votre mot de passe n’y a pas sa place.</translation>
    </message>
    <message>
        <source>Account &amp;address:</source>
        <translation>&amp;Adresse du compte&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Grelot::NetworkPage</name>
    <message>
        <source>As the system says</source>
        <translation>Comme le dit le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Type a new one to change it</source>
        <translation>Tapez-en un nouveau pour le changer</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>The way from this computer to the mail servers. All connections of Grelot take it, but those to this computer itself.</source>
        <translation>Le chemin de cet ordinateur aux serveurs de messagerie. Toutes les connexions de Grelot le prennent, sauf celles vers cet ordinateur même.</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>The proxy&apos;s name or address, without http://.</source>
        <translation>Le nom ou l’adresse du proxy, sans http://.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>The proxy&apos;s port, often 3128, 8080 or 1080.</source>
        <translation>Le port du proxy, souvent 3128, 8080 ou 1080.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Only where the proxy wants one to sign in.</source>
        <translation>Seulement si le proxy veut que l’on s’identifie.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Goes to the keyring, never into a file. It is not shown here again.</source>
        <translation>Il va dans le trousseau de clés, jamais dans un fichier. Il n’est plus montré ici.</translation>
    </message>
    <message>
        <source>Without host and port no server can be reached.</source>
        <translation>Sans hôte ni port, aucun serveur ne peut être joint.</translation>
    </message>
    <message>
        <source>This computer itself is never reached through a proxy.</source>
        <translation>Cet ordinateur même n’est jamais joint par un proxy.</translation>
    </message>
</context>
<context>
    <name>Grelot::NotificationsPage</name>
    <message>
        <source>Play the &amp;sound of the desktop</source>
        <translation>Jouer le &amp;son du bureau</translation>
    </message>
    <message>
        <source>Notifications ask the desktop for its sound of new mail. Without this they are silent.</source>
        <translation>Les notifications demandent au bureau son signal sonore de nouveau courrier. Sans cela elles sont muettes.</translation>
    </message>
    <message>
        <source>&amp;Notifications show:</source>
        <translation>Les &amp;notifications montrent&#xa0;:</translation>
    </message>
    <message>
        <source>How much of a message a notification shows, on a locked screen too where the desktop shows notifications there. An account may differ: see its own settings.</source>
        <translation>Ce qu’une notification montre d’un message, aussi sur un écran verrouillé là où le bureau y montre les notifications. Un compte peut faire autrement&#xa0;: voyez ses propres réglages.</translation>
    </message>
</context>
<context>
    <name>Grelot::OAuthProviderReader</name>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>il dépasse 64 Kio</translation>
    </message>
    <message>
        <source>it is no JSON object with a list &quot;providers&quot;</source>
        <translation>ce n’est pas un objet JSON avec une liste «&#xa0;providers&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>it lists more than %n providers</source>
        <translation>
            <numerusform>il énumère plus de %n fournisseur</numerusform>
            <numerusform>il énumère plus de %n fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>a provider has no &quot;id&quot; of 1 to 64 small letters, digits and dashes</source>
        <translation>un fournisseur n’a pas d’«&#xa0;id&#xa0;» de 1 à 64 minuscules, chiffres et tirets</translation>
    </message>
    <message>
        <source>the provider %1 has a wrong or missing &quot;%2&quot; (endpoints begin with https://)</source>
        <translation>le fournisseur %1 a un «&#xa0;%2&#xa0;» incorrect ou absent (les adresses commencent par https://)</translation>
    </message>
</context>
<context>
    <name>Grelot::OAuthProviders</name>
    <message>
        <source>In %1, %2. It is left out.</source>
        <translation>Dans %1, %2. Il est laissé de côté.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who owns that file.</source>
        <translation>%1 ne peut pas être lu. Vérifiez à qui appartient ce fichier.</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <translation>%1 n’est pas utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Grelot knows no provider to sign in with for %1. Name one with --provider, or describe it in %2.</source>
        <translation>Grelot ne connaît aucun fournisseur auprès de qui se connecter pour %1. Nommez-en un par --provider, ou décrivez-le dans %2.</translation>
    </message>
    <message>
        <source>There is no provider called %1 to sign in with. Describe it in %2.</source>
        <translation>Il n’y a pas de fournisseur nommé %1 auprès de qui se connecter. Décrivez-le dans %2.</translation>
    </message>
    <message>
        <source>No client id is configured for %1. Put one in %2.</source>
        <translation>Aucun identifiant de client n’est configuré pour %1. Mettez-en un dans %2.</translation>
    </message>
    <message>
        <source>No &quot;scopes&quot; of %1 are configured for accounts of the kind &quot;%2&quot;. Put them in %3.</source>
        <translation>Aucun «&#xa0;scopes&#xa0;» de %1 n’est configuré pour les comptes du type «&#xa0;%2&#xa0;». Mettez-les dans %3.</translation>
    </message>
</context>
<context>
    <name>Grelot::OpenWithEdit</name>
    <message>
        <source>The mail program of this system</source>
        <translation>Le programme de messagerie de ce système</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Une adresse web</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>Open messages with</source>
        <translation>Ouvrir les messages avec</translation>
    </message>
    <message>
        <source>Address or command</source>
        <translation>Adresse ou commande</translation>
    </message>
    <message>
        <source>{id} and {messageId} stand for the message&apos;s own. A command is run without a shell.</source>
        <translation>{id} et {messageId} représentent ceux du message. Une commande est lancée sans shell.</translation>
    </message>
</context>
<context>
    <name>Grelot::PasswordCommand</name>
    <message>
        <source>The password command could not be started. Check that its program is installed and on the PATH.</source>
        <translation>La commande du mot de passe n’a pas pu être lancée. Vérifiez que son programme est installé et dans le PATH.</translation>
    </message>
    <message>
        <source>The password command did not end within 30 seconds. Run it in a terminal to see what it waits for.</source>
        <translation>La commande du mot de passe n’a pas fini en 30 secondes. Lancez-la dans un terminal pour voir ce qu’elle attend.</translation>
    </message>
    <message>
        <source>The password command is empty.</source>
        <translation>La commande du mot de passe est vide.</translation>
    </message>
    <message>
        <source>The password command printed more than 64 KiB. It has to print the password alone.</source>
        <translation>La commande du mot de passe a affiché plus de 64 Kio. Elle doit afficher le mot de passe seul.</translation>
    </message>
    <message>
        <source>The password command was ended before it was done. Run it in a terminal to see why.</source>
        <translation>La commande du mot de passe a été arrêtée avant d’avoir fini. Lancez-la dans un terminal pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The password command failed with exit code %1. Run it in a terminal to see why.</source>
        <translation>La commande du mot de passe a échoué avec le code %1. Lancez-la dans un terminal pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The password command printed something that is not UTF-8 text.</source>
        <translation>La commande du mot de passe a affiché autre chose que du texte UTF-8.</translation>
    </message>
    <message>
        <source>The password command printed no password on its first line.</source>
        <translation>La commande du mot de passe n’a affiché aucun mot de passe sur sa première ligne.</translation>
    </message>
</context>
<context>
    <name>Grelot::Presence</name>
    <message>
        <source>The computer was asleep.</source>
        <translation>L’ordinateur était en veille.</translation>
    </message>
    <message>
        <source>The computer is asleep.</source>
        <translation>L’ordinateur est en veille.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Il n’y a pas de réseau.</translation>
    </message>
</context>
<context>
    <name>Grelot::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Aucun message n’est choisi.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Nothing of its text is known.</source>
        <translation>Rien de son texte n’est connu.</translation>
    </message>
</context>
<context>
    <name>Grelot::ProxyKeeper</name>
    <message>
        <source>The proxy&apos;s password: %1</source>
        <translation>Le mot de passe du proxy&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Grelot::QuietSpanEdit</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>From then on nothing rings.</source>
        <translation>À partir de là, rien ne sonne.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Then one notification tells what came meanwhile. Earlier than the beginning: on the next day.</source>
        <translation>Ensuite une notification dit ce qui est venu entre-temps. Avant le début&#xa0;: le lendemain.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Retirer cette plage</translation>
    </message>
    <message>
        <source>Removes this time of quiet.</source>
        <translation>Retire cette plage de silence.</translation>
    </message>
    <message>
        <source>It begins on this day: %1</source>
        <translation>Elle commence ce jour-là&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Grelot::QuietTimesEdit</name>
    <message>
        <source>&amp;Quiet times</source>
        <translation>&amp;Heures de silence</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>&amp;Ajouter une plage</translation>
    </message>
    <message>
        <source>While it is quiet nothing is shown; at the end one notification tells what came. The number in the tray goes on.</source>
        <translation>Pendant le silence rien n’est montré&#x202f;; à la fin une notification dit ce qui est venu. Le nombre dans la zone de notification continue.</translation>
    </message>
    <message>
        <source>Adds another time of quiet, up to eight.</source>
        <translation>Ajoute une autre plage de silence, jusqu’à huit.</translation>
    </message>
    <message>
        <source>On the days when it begins, by this computer&apos;s clock. An end before the beginning is on the next day.</source>
        <translation>Les jours où elle commence, à l’heure de cet ordinateur. Une fin avant le début est au lendemain.</translation>
    </message>
</context>
<context>
    <name>Grelot::RedirectListener</name>
    <message>
        <source>Grelot has the answer. You can close this window.</source>
        <translation>Grelot a la réponse. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>This is not the answer that Grelot waits for.</source>
        <translation>Ce n’est pas la réponse que Grelot attend.</translation>
    </message>
</context>
<context>
    <name>Grelot::RequestHandler</name>
    <message>
        <source>The mail server takes too long. Try again in a moment.</source>
        <translation>Le serveur de messagerie prend trop de temps. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Web pages of this origin are not allowed here.</source>
        <translation>Les pages web de cette origine ne sont pas admises ici.</translation>
    </message>
    <message>
        <source>A user name and a password are needed.</source>
        <translation>Un nom d’utilisateur et un mot de passe sont nécessaires.</translation>
    </message>
    <message>
        <source>Too many connections of this user.</source>
        <translation>Trop de connexions de cet utilisateur.</translation>
    </message>
    <message>
        <source>The mailbox must be opened again.</source>
        <translation>La boîte doit être rouverte.</translation>
    </message>
    <message>
        <source>An action must come as application/json.</source>
        <translation>Une action doit venir en application/json.</translation>
    </message>
    <message>
        <source>The body names no action that is known here.</source>
        <translation>Le corps ne nomme aucune action connue ici.</translation>
    </message>
</context>
<context>
    <name>Grelot::RequestRunner</name>
    <message>
        <source>Grelot runs but does not answer. End it and start it again.</source>
        <translation>Grelot tourne mais ne répond pas. Arrêtez-le et relancez-le.</translation>
    </message>
    <message>
        <source>Grelot is not running.</source>
        <translation>Grelot ne tourne pas.</translation>
    </message>
</context>
<context>
    <name>Grelot::Ribbon</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
</context>
<context>
    <name>Grelot::SecretStore</name>
    <message>
        <source>The keyring did not answer within 60 seconds. Unlock it, then try again.</source>
        <translation>Le trousseau de clés n’a pas répondu en 60 secondes. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring gave no password for this account. It may be locked: unlock it and try again. If it is not, store the password again.</source>
        <translation>Le trousseau de clés n’a donné aucun mot de passe pour ce compte. Il est peut-être verrouillé&#xa0;: déverrouillez-le et réessayez. Sinon, enregistrez le mot de passe de nouveau.</translation>
    </message>
    <message>
        <source>The keyring refused to hand out the password. Allow Grelot to use it, then try again.</source>
        <translation>Le trousseau de clés a refusé de donner le mot de passe. Autorisez Grelot à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in. Start one (GNOME Keyring or KWallet), or let a command give it (--password-command).</source>
        <translation>Il n’y a pas de trousseau de clés pour garder le mot de passe. Lancez-en un (trousseau GNOME ou KWallet), ou laissez une commande le donner (--password-command).</translation>
    </message>
    <message>
        <source>The keyring failed. Check that it works, then try again.</source>
        <translation>Le trousseau de clés a échoué. Vérifiez qu’il fonctionne, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Grelot::ServerCard</name>
    <message>
        <source>I know that this server is my provider&apos;s</source>
        <translation>Je sais que ce serveur est celui de mon fournisseur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Grelot::ServersPage</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>The first is recommended. Any of them will do.</source>
        <translation>Le premier est recommandé. N’importe lequel convient.</translation>
    </message>
</context>
<context>
    <name>Grelot::Service</name>
    <message>
        <source>This Grelot does not know the command &quot;%1&quot;.</source>
        <translation>Ce Grelot ne connaît pas la commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of a pause. Say 30m, 2h, until-tomorrow or off.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée de pause. Dites 30m, 2h, until-tomorrow ou off.</translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsController</name>
    <message>
        <source>This version of Grelot cannot open it.</source>
        <translation>Cette version de Grelot ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>The password is in the keyring.</source>
        <translation>Le mot de passe est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>That is the file of these settings themselves. Choose another one.</source>
        <translation>C’est le fichier de ces réglages mêmes. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Les réglages ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>The settings were imported. New accounts need their passwords.</source>
        <translation>Les réglages ont été importés. Les nouveaux comptes ont besoin de leurs mots de passe.</translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsDialog</name>
    <message>
        <source>Settings - Grelot</source>
        <translation>Réglages - Grelot</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read. Check who owns that file.</source>
        <translation>Les réglages de %1 ne peuvent pas être lus. Vérifiez à qui appartient ce fichier.</translation>
    </message>
    <message>
        <source>The settings in %1 were written by a newer Grelot. What this one understands of them is used; before it changes anything, it keeps a copy beside them.</source>
        <translation>Les réglages de %1 ont été écrits par un Grelot plus récent. Ce que celui-ci en comprend est utilisé&#x202f;; avant d’y changer quoi que ce soit, il en garde une copie à côté.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged. They were set aside as %2, and Grelot starts without an account and with its usual settings.</source>
        <translation>Les réglages de %1 étaient endommagés. Ils ont été mis de côté sous %2, et Grelot démarre sans compte et avec ses réglages habituels.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and cannot be set aside. Move that file away.</source>
        <translation>Les réglages de %1 sont endommagés et ne peuvent pas être mis de côté. Déplacez ce fichier.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check that the disk has room and that you own that folder.</source>
        <translation>Les réglages n’ont pas pu être écrits dans %1. Vérifiez que le disque a de la place et que ce dossier vous appartient.</translation>
    </message>
    <message>
        <source>The settings in %1 are just being written by another program. Try again in a few seconds.</source>
        <translation>Les réglages de %1 sont en train d’être écrits par un autre programme. Réessayez dans quelques secondes.</translation>
    </message>
</context>
<context>
    <name>Grelot::SignInPage</name>
    <message>
        <source>How do you sign in?</source>
        <translation>Comment vous connectez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>With a &amp;password</source>
        <translation>Par un mot de &amp;passe</translation>
    </message>
    <message>
        <source>Open the page &amp;again</source>
        <translation>&amp;Rouvrir la page</translation>
    </message>
    <message>
        <source>A &amp;command gives the password</source>
        <translation>Une &amp;commande donne le mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>pass show mail/work</source>
        <translation>pass show mail/work</translation>
    </message>
    <message>
        <source>It is run without a shell and prints the password as its first line.</source>
        <translation>Elle est lancée sans shell et affiche le mot de passe sur sa première ligne.</translation>
    </message>
    <message>
        <source>How does %1 sign in?</source>
        <translation>Comment se connecte %1&#x202f;?</translation>
    </message>
    <message>
        <source>In the &amp;browser, with %1</source>
        <translation>Dans le &amp;navigateur, avec %1</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>Grelot::StatusList</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>Grelot::StatusWindow</name>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n’y a pas encore de compte.</translation>
    </message>
    <message>
        <source>Status - Grelot</source>
        <translation>État - Grelot</translation>
    </message>
</context>
<context>
    <name>Grelot::TokenAnswer</name>
    <message>
        <source>The sign-in server of %1 is not ready (%2).</source>
        <translation>Le serveur de connexion de %1 n’est pas prêt (%2).</translation>
    </message>
    <message>
        <source>The sign-in server of %1 refused Grelot (%2). Check its client id and scopes in the providers file.</source>
        <translation>Le serveur de connexion de %1 a refusé Grelot (%2). Vérifiez son identifiant de client et ses portées dans le fichier des fournisseurs.</translation>
    </message>
    <message>
        <source>What answered for the sign-in server of %1 gave no token (%2). Perhaps this network wants a sign-in of its own first.</source>
        <translation>Ce qui a répondu pour le serveur de connexion de %1 n’a donné aucun jeton (%2). Peut-être ce réseau veut-il d’abord une identification à lui.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in of this account. Sign in again.</source>
        <translation>%1 n’accepte plus la connexion de ce compte. Connectez-vous de nouveau.</translation>
    </message>
</context>
<context>
    <name>Grelot::TokenExchange</name>
    <message>
        <source>The sign-in server of %1 did not answer within 30 seconds.</source>
        <translation>Le serveur de connexion de %1 n’a pas répondu en 30 secondes.</translation>
    </message>
    <message>
        <source>The answer of the sign-in server of %1 is larger than 64 KiB, which Grelot does not take.</source>
        <translation>La réponse du serveur de connexion de %1 dépasse 64 Kio, ce que Grelot n’accepte pas.</translation>
    </message>
    <message>
        <source>The sign-in server of %1 could not be asked. %2</source>
        <translation>Le serveur de connexion de %1 n’a pas pu être interrogé. %2</translation>
    </message>
</context>
<context>
    <name>Grelot::TrayMenu</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>Ouvrir le courrier</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnecter maintenant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Réglages...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume notifications</source>
        <translation>Reprendre les notifications</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Suspendre les notifications</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Jusqu’à demain, 8:00</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
    <message>
        <source>Resume notifications (%1)</source>
        <translation>Reprendre les notifications (%1)</translation>
    </message>
</context>
<context>
    <name>Grelot::TrayRunner</name>
    <message>
        <source>Another Grelot holds the lock but does not answer. End it and start again.</source>
        <translation>Un autre Grelot tient le verrou mais ne répond pas. Arrêtez-le et recommencez.</translation>
    </message>
</context>
<context>
    <name>Grelot::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1 within six seconds</source>
        <translation>%1 dans les six secondes</translation>
    </message>
</context>
<context>
    <name>Grelot::UserSession</name>
    <message>
        <source>Nobody waits for the answer any more.</source>
        <translation>Plus personne n’attend la réponse.</translation>
    </message>
</context>
<context>
    <name>Grelot::WatchPage</name>
    <message>
        <source>Which mailboxes do you want to hear of?</source>
        <translation>De quelles boîtes voulez-vous des nouvelles&#x202f;?</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Start Grelot when I log in</source>
        <translation>&amp;Lancer Grelot quand j’ouvre ma session</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Lists/Qt</source>
        <translation>Listes/Qt</translation>
    </message>
    <message>
        <source>Add the mailbox</source>
        <translation>Ajouter la boîte</translation>
    </message>
    <message>
        <source>An&amp;other one:</source>
        <translation>Une au&amp;tre&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Grelot watches at most %n mailboxes of an account.</source>
        <translation>
            <numerusform>Grelot surveille au plus %n boîte d’un compte.</numerusform>
            <numerusform>Grelot surveille au plus %n boîtes d’un compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n non lu</numerusform>
            <numerusform>%1, %n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::WatchRunner</name>
    <message>
        <source>There is no account yet. Add one with: grelot account add NAME URL</source>
        <translation>Il n’y a pas encore de compte. Ajoutez-en un par&#xa0;: grelot account add NAME URL</translation>
    </message>
</context>
<context>
    <name>Grelot::WatchedLink</name>
    <message>
        <source>The server stopped answering. Grelot connects again by itself.</source>
        <translation>Le serveur a cessé de répondre. Grelot se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>Le serveur n’a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>Reading the inbox took too long.</source>
        <translation>La lecture de la boîte de réception a pris trop de temps.</translation>
    </message>
    <message>
        <source>The connection stands, but the server said nothing in time.</source>
        <translation>La connexion est établie, mais le serveur n’a rien dit à temps.</translation>
    </message>
    <message>
        <source>The server was reached but did not answer in time.</source>
        <translation>Le serveur a été joint mais n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 opened, but nothing came through within %2 seconds</source>
        <translation>la voie %1 s’est ouverte, mais rien n’est passé en %2 secondes</translation>
    </message>
    <message>
        <source>%1 got no answer within %2 seconds</source>
        <translation>la voie %1 n’a pas eu de réponse en %2 secondes</translation>
    </message>
</context>
<context>
    <name>Grelot::WebSocketChannel</name>
    <message>
        <source>The server sent binary data where text is due.</source>
        <translation>Le serveur a envoyé des données binaires là où du texte est attendu.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Le serveur n’a pas pu être joint.</translation>
    </message>
</context>
<context>
    <name>Grelot::WebSocketSubscriber</name>
    <message>
        <source>The client reads too slowly.</source>
        <translation>Le client lit trop lentement.</translation>
    </message>
    <message>
        <source>Too many messages.</source>
        <translation>Trop de messages.</translation>
    </message>
</context>
<context>
    <name>HttpReply</name>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>Aucune connexion sécurisée au serveur n’a pu être établie.</translation>
    </message>
    <message>
        <source>The server gave an answer that is no proper HTTP.</source>
        <translation>Le serveur a donné une réponse qui n’est pas du HTTP correct.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Le serveur n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 8 MiB, which Grelot does not take.</source>
        <translation>La réponse du serveur dépasse 8 Mio, ce que Grelot n’accepte pas.</translation>
    </message>
</context>
<context>
    <name>HttpStatus</name>
    <message>
        <source>The server refused the user name or the password. Enter the password again, or make an app password if your provider wants one.</source>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe. Saisissez le mot de passe de nouveau, ou créez un mot de passe d’application si votre fournisseur en demande un.</translation>
    </message>
    <message>
        <source>The server does not let this account in (403). Ask its administrator.</source>
        <translation>Le serveur n’admet pas ce compte (403). Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a user name and a password (407).</source>
        <translation>Le proxy du réseau demande un nom d’utilisateur et un mot de passe (407).</translation>
    </message>
    <message>
        <source>The server asks to be called less often (429).</source>
        <translation>Le serveur demande à être appelé moins souvent (429).</translation>
    </message>
    <message>
        <source>The server is not ready (%1).</source>
        <translation>Le serveur n’est pas prêt (%1).</translation>
    </message>
    <message>
        <source>The server or a proxy on the way answered %1.</source>
        <translation>Le serveur ou un proxy en chemin a répondu %1.</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered %1</source>
        <translation>le serveur ou un proxy en chemin a répondu %1</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>ImapActor</name>
    <message>
        <source>The mail server names no mailbox for deleted messages. Nothing was moved.</source>
        <translation>Le serveur de messagerie n’indique aucune boîte pour les messages supprimés. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>The mail server names no archive mailbox. Nothing was moved.</source>
        <translation>Le serveur de messagerie n’indique aucune boîte d’archives. Rien n’a été déplacé.</translation>
    </message>
</context>
<context>
    <name>ImapFramer</name>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>une ligne dépasse %1 octets</translation>
    </message>
    <message>
        <source>one answer is larger than %1 bytes</source>
        <translation>une réponse dépasse %1 octets</translation>
    </message>
    <message>
        <source>a literal is larger than %1 bytes</source>
        <translation>un littéral dépasse %1 octets</translation>
    </message>
</context>
<context>
    <name>ImapLister</name>
    <message>
        <source>it names more than %1 mailboxes</source>
        <translation>il nomme plus de %1 boîtes</translation>
    </message>
</context>
<context>
    <name>ImapParser</name>
    <message>
        <source>an answer cannot be read</source>
        <translation>une réponse est illisible</translation>
    </message>
</context>
<context>
    <name>ImapSelection</name>
    <message>
        <source>it gives its messages no lasting numbers (UIDVALIDITY)</source>
        <translation>il ne donne pas de numéros durables à ses messages (UIDVALIDITY)</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marquer d’un drapeau</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as read.</source>
        <translation>
            <numerusform>%n message marqué comme lu.</numerusform>
            <numerusform>%n messages marqués comme lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as unread.</source>
        <translation>
            <numerusform>%n message marqué comme non lu.</numerusform>
            <numerusform>%n messages marqués comme non lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) archived.</source>
        <translation>
            <numerusform>%n message archivé.</numerusform>
            <numerusform>%n messages archivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to the trash.</source>
        <translation>
            <numerusform>%n message mis à la corbeille.</numerusform>
            <numerusform>%n messages mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) flagged.</source>
        <translation>
            <numerusform>%n message marqué d’un drapeau.</numerusform>
            <numerusform>%n messages marqués d’un drapeau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JmapActor</name>
    <message>
        <source>The mail server names no archive mailbox. Nothing was moved.</source>
        <translation>Le serveur de messagerie n’indique aucune boîte d’archives. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>The mail server names no mailbox for deleted messages. Nothing was moved.</source>
        <translation>Le serveur de messagerie n’indique aucune boîte pour les messages supprimés. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>The message is no longer in the mailbox: it was deleted or moved elsewhere.</source>
        <translation>Le message n’est plus dans la boîte&#xa0;: il a été supprimé ou déplacé.</translation>
    </message>
    <message>
        <source>The account has no room left. Delete something on the mail server.</source>
        <translation>Le compte n’a plus de place. Supprimez quelque chose sur le serveur de messagerie.</translation>
    </message>
</context>
<context>
    <name>JmapErrands</name>
    <message>
        <source>There is no connection to the mail server at the moment. Grelot connects again by itself.</source>
        <translation>Il n’y a pas de connexion au serveur de messagerie pour l’instant. Grelot se reconnecte de lui-même.</translation>
    </message>
</context>
<context>
    <name>JmapFindings</name>
    <message>
        <source>offered</source>
        <translation>offert</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non offert</translation>
    </message>
    <message>
        <source>%1 (can only be read)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>Accounts with mail: %1</source>
        <translation>Comptes avec du courrier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages in one request: %1</source>
        <translation>Messages dans une requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ladder: %1 (%2), %3 (%4), %5 (%6), %7</source>
        <translation>Échelle&#xa0;: %1 (%2), %3 (%4), %5 (%6), %7</translation>
    </message>
</context>
<context>
    <name>JmapJobs</name>
    <message>
        <source>This mailbox is not watched, or does not exist.</source>
        <translation>Cette boîte n’est pas surveillée, ou n’existe pas.</translation>
    </message>
</context>
<context>
    <name>JmapMethodError</name>
    <message>
        <source>A part of the mail server is not available at the moment. Grelot tries again.</source>
        <translation>Une partie du serveur de messagerie n’est pas disponible pour l’instant. Grelot réessaie.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own. Grelot tries again.</source>
        <translation>Le serveur de messagerie signale une panne de son côté. Grelot réessaie.</translation>
    </message>
    <message>
        <source>The mail server was asked too often and lets this account wait. Grelot tries again; nothing has to be done.</source>
        <translation>Le serveur de messagerie a été trop sollicité et fait attendre ce compte. Grelot réessaie&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The mail server does not offer this account any more. Grelot asks it anew what it offers.</source>
        <translation>Le serveur de messagerie n’offre plus ce compte. Grelot lui demande à nouveau ce qu’il offre.</translation>
    </message>
    <message>
        <source>The mail server does not let this user do that. Check the user name, or ask whoever shares the mailbox.</source>
        <translation>Le serveur de messagerie ne laisse pas cet utilisateur faire cela. Vérifiez le nom d’utilisateur, ou demandez à qui partage la boîte.</translation>
    </message>
    <message>
        <source>This account can only be read. Nothing was changed.</source>
        <translation>Ce compte est en lecture seule. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The mail server does not know a request that every JMAP mail server has to know. Check the account&apos;s address.</source>
        <translation>Le serveur de messagerie ne connaît pas une requête que tout serveur JMAP doit connaître. Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>The mail server did not understand a request. Install a newer Grelot, or ask the provider.</source>
        <translation>Le serveur de messagerie n’a pas compris une requête. Installez un Grelot plus récent, ou adressez-vous au fournisseur.</translation>
    </message>
    <message>
        <source>The mail server refuses even a single message as too much for one request.</source>
        <translation>Le serveur de messagerie refuse une requête même pour un seul message, qu’il juge trop grande.</translation>
    </message>
    <message>
        <source>The mail server refused a request in a way that Grelot does not know.</source>
        <translation>Le serveur de messagerie a refusé une requête d’une façon que Grelot ne connaît pas.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that Grelot cannot read.</source>
        <translation>Le serveur de messagerie a donné une réponse que Grelot ne peut pas lire.</translation>
    </message>
</context>
<context>
    <name>JmapProblem</name>
    <message>
        <source>The mail server is asked too much at once. Grelot tries again.</source>
        <translation>Le serveur de messagerie est trop sollicité en même temps. Grelot réessaie.</translation>
    </message>
    <message>
        <source>The mail server takes no requests as large as Grelot&apos;s.</source>
        <translation>Le serveur de messagerie n’accepte pas de requêtes aussi grandes que celles de Grelot.</translation>
    </message>
    <message>
        <source>The mail server takes fewer calls in a request than Grelot needs.</source>
        <translation>Le serveur de messagerie accepte moins d’appels par requête que Grelot n’en a besoin.</translation>
    </message>
    <message>
        <source>A request went past a limit of the mail server. Grelot tries again.</source>
        <translation>Une requête a dépassé une limite du serveur de messagerie. Grelot réessaie.</translation>
    </message>
    <message>
        <source>The server has no mail over JMAP. Check the account&apos;s address.</source>
        <translation>Le serveur n’a pas de courrier par JMAP. Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>The mail server could not read a request as JSON. Something on the way may have changed it.</source>
        <translation>Le serveur de messagerie n’a pas pu lire une requête comme du JSON. Quelque chose en chemin l’a peut-être changée.</translation>
    </message>
    <message>
        <source>The mail server did not take a request for one of JMAP. Install a newer Grelot, or ask the provider.</source>
        <translation>Le serveur de messagerie n’a pas reconnu une requête comme du JMAP. Installez un Grelot plus récent, ou adressez-vous au fournisseur.</translation>
    </message>
    <message>
        <source>The mail server refused a request in a way that Grelot does not know.</source>
        <translation>Le serveur de messagerie a refusé une requête d’une façon que Grelot ne connaît pas.</translation>
    </message>
    <message>
        <source>The mail server&apos;s requests go to another place now. Grelot asks it anew where.</source>
        <translation>Les requêtes du serveur de messagerie vont maintenant ailleurs. Grelot lui demande où.</translation>
    </message>
    <message>
        <source>The mail server, or a proxy on the way, refused a request as too large (413).</source>
        <translation>Le serveur de messagerie, ou un proxy en chemin, a refusé une requête comme trop grande (413).</translation>
    </message>
</context>
<context>
    <name>JmapSession</name>
    <message>
        <source>The server sends Grelot on to another server, where Grelot does not send your password. Check the account&apos;s address.</source>
        <translation>Le serveur renvoie Grelot vers un autre serveur, où Grelot n’envoie pas votre mot de passe. Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>There is no JMAP server at this address. Check the account&apos;s address.</source>
        <translation>Il n’y a pas de serveur JMAP à cette adresse. Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a JMAP server says of an account with mail. Check the account&apos;s address.</source>
        <translation>La réponse du serveur n’est pas ce qu’un serveur JMAP dit d’un compte avec du courrier. Vérifiez l’adresse du compte.</translation>
    </message>
</context>
<context>
    <name>JmapStep</name>
    <message>
        <source>What answers there, with status %1, is no JMAP server.</source>
        <translation>Ce qui répond là, avec le code d’état %1, n’est pas un serveur JMAP.</translation>
    </message>
    <message>
        <source>The JMAP server&apos;s address cannot be used for an account.</source>
        <translation>L’adresse du serveur JMAP est inutilisable pour un compte.</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS says that it does not offer JMAP.</source>
        <translation>Le DNS du domaine dit qu’il n’offre pas JMAP.</translation>
    </message>
    <message>
        <source>found at https://%1/.well-known/jmap</source>
        <translation>trouvé à https://%1/.well-known/jmap</translation>
    </message>
    <message>
        <source>found in the domain&apos;s DNS (SRV _jmap)</source>
        <translation>trouvé dans le DNS du domaine (SRV _jmap)</translation>
    </message>
</context>
<context>
    <name>LongPoll</name>
    <message>
        <source>The server gave an answer that Grelot cannot read.</source>
        <translation>Le serveur a donné une réponse que Grelot ne peut pas lire.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer.</source>
        <translation>Une page web est venue à la place de la réponse.</translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation>une page web est venue à la place de la réponse</translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation>Le serveur a envoyé un événement de plus de 1 Mio, ce que Grelot n’accepte pas.</translation>
    </message>
</context>
<context>
    <name>MessageOpener</name>
    <message>
        <source>%1 could not be started. Look at the settings of this account, under &quot;Open messages with&quot;.</source>
        <translation>%1 n’a pas pu être lancé. Voyez les réglages de ce compte, sous «&#xa0;Ouvrir les messages avec&#xa0;».</translation>
    </message>
    <message>
        <source>No web browser on this computer opens that address.</source>
        <translation>Aucun navigateur de cet ordinateur n’ouvre cette adresse.</translation>
    </message>
    <message>
        <source>No program on this computer opens mail by its Message-ID (mid: addresses). Choose a web address or a command in the settings of this account.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre le courrier par son Message-ID (adresses mid:). Choisissez une adresse web ou une commande dans les réglages de ce compte.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages in %1</source>
        <translation>
            <numerusform>%n nouveau message dans %1</numerusform>
            <numerusform>%n nouveaux messages dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New mail in %1</source>
        <translation>Nouveau courrier dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages during the pause</source>
        <translation>
            <numerusform>%n nouveau message pendant la pause</numerusform>
            <numerusform>%n nouveaux messages pendant la pause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 a besoin de vous</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Reconnectez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>The message&apos;s identifier cannot be handed to the command that opens messages of this account.</source>
        <translation>L’identifiant du message ne peut pas être transmis à la commande qui ouvre les messages de ce compte.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// and may have {id} and {messageId} in it.</source>
        <translation>Ce n’est pas une adresse web. Elle commence par https:// et peut contenir {id} et {messageId}.</translation>
    </message>
    <message>
        <source>There is no command yet. It may have {id} and {messageId} in it.</source>
        <translation>Il n’y a pas encore de commande. Elle peut contenir {id} et {messageId}.</translation>
    </message>
    <message>
        <source>The program itself cannot depend on the message.</source>
        <translation>Le programme lui-même ne peut pas dépendre du message.</translation>
    </message>
    <message>
        <source>This message has no Message-ID by which it could be opened.</source>
        <translation>Ce message n’a pas de Message-ID par lequel il pourrait être ouvert.</translation>
    </message>
    <message>
        <source>Messages of this account are opened one by one in the system&apos;s mail program. Choose a web address or a command in its settings.</source>
        <translation>Les messages de ce compte s’ouvrent un par un dans le programme de messagerie du système. Choisissez une adresse web ou une commande dans ses réglages.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>There is no account yet. Choose &quot;Add account&quot; in the menu.</source>
        <translation>Il n’y a pas encore de compte. Choisissez «&#xa0;Ajouter un compte&#xa0;» dans le menu.</translation>
    </message>
</context>
<context>
    <name>RequestParser</name>
    <message>
        <source>The request line is malformed.</source>
        <translation>La ligne de requête est mal formée.</translation>
    </message>
    <message>
        <source>Only HTTP/1.1 and HTTP/1.0 are spoken here.</source>
        <translation>Seuls HTTP/1.1 et HTTP/1.0 sont pris en charge ici.</translation>
    </message>
    <message>
        <source>The request&apos;s target must be a path of this server.</source>
        <translation>La cible de la requête doit être un chemin de ce serveur.</translation>
    </message>
    <message>
        <source>A header line is malformed.</source>
        <translation>Une ligne d’en-tête est mal formée.</translation>
    </message>
    <message>
        <source>A request body must come with Content-Length, not Transfer-Encoding.</source>
        <translation>Le corps d’une requête doit venir avec Content-Length, pas Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Content-Length is malformed.</source>
        <translation>Content-Length est mal formé.</translation>
    </message>
    <message>
        <source>The request&apos;s body is larger than 65536 bytes.</source>
        <translation>Le corps de la requête dépasse 65536 octets.</translation>
    </message>
    <message>
        <source>Exactly one Host header is needed.</source>
        <translation>Il faut exactement un en-tête Host.</translation>
    </message>
    <message>
        <source>The head of the request has more than 64 header lines.</source>
        <translation>L’en-tête de la requête compte plus de 64 lignes.</translation>
    </message>
    <message>
        <source>This is not an HTTP request.</source>
        <translation>Ce n’est pas une requête HTTP.</translation>
    </message>
    <message>
        <source>A line of the head does not end in CRLF.</source>
        <translation>Une ligne de l’en-tête ne finit pas par CRLF.</translation>
    </message>
    <message>
        <source>The head of the request is larger than 16384 bytes.</source>
        <translation>L’en-tête de la requête dépasse 16384 octets.</translation>
    </message>
</context>
<context>
    <name>Rung</name>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>server-sent events</source>
        <translation>server-sent events</translation>
    </message>
    <message>
        <source>long poll</source>
        <translation>interrogation longue (long poll)</translation>
    </message>
    <message>
        <source>IMAP NOTIFY</source>
        <translation>IMAP NOTIFY</translation>
    </message>
    <message>
        <source>IMAP IDLE</source>
        <translation>IMAP IDLE</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>interrogation périodique</translation>
    </message>
</context>
<context>
    <name>RuntimePaths</name>
    <message>
        <source>The folder %1 cannot be used: it has to be a folder that belongs to you alone.</source>
        <translation>Le dossier %1 est inutilisable&#xa0;: ce doit être un dossier qui n’appartient qu’à vous.</translation>
    </message>
</context>
<context>
    <name>ServiceStep</name>
    <message>
        <source>The domain&apos;s DNS has no such record.</source>
        <translation>Le DNS du domaine n’a pas cet enregistrement.</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS says that it does not offer this.</source>
        <translation>Le DNS du domaine dit qu’il n’offre pas cela.</translation>
    </message>
    <message>
        <source>found in the domain&apos;s DNS (SRV %1)</source>
        <translation>trouvé dans le DNS du domaine (SRV %1)</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS names a server that cannot be one.</source>
        <translation>Le DNS du domaine indique un serveur qui ne peut pas en être un.</translation>
    </message>
</context>
<context>
    <name>SettingsExchange</name>
    <message>
        <source>The commands of the account %1 were left out. If you know them to be good, enter them again.</source>
        <translation>Les commandes du compte %1 ont été laissées de côté. Si vous les savez bonnes, saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>That file is larger than 1 MiB: these are no settings of Grelot.</source>
        <translation>Ce fichier dépasse 1 Mio&#xa0;: ce ne sont pas des réglages de Grelot.</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>That file holds no settings of Grelot.</source>
        <translation>Ce fichier ne contient pas de réglages de Grelot.</translation>
    </message>
    <message>
        <source>A newer Grelot wrote that file. What this one does not understand of it was left out.</source>
        <translation>Un Grelot plus récent a écrit ce fichier. Ce que celui-ci n’en comprend pas a été laissé de côté.</translation>
    </message>
    <message>
        <source>Only the first 100 accounts were taken.</source>
        <translation>Seuls les 100 premiers comptes ont été pris.</translation>
    </message>
</context>
<context>
    <name>SettingsParts</name>
    <message>
        <source>No notifications</source>
        <translation>Aucune notification</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>Seulement qu’il y a du courrier</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>L’expéditeur</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>L’expéditeur et l’objet</translation>
    </message>
    <message>
        <source>Sender, subject and preview</source>
        <translation>L’expéditeur, l’objet et l’aperçu</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Type: grelot account sign-in %1</source>
        <translation>Tapez&#xa0;: grelot account sign-in %1</translation>
    </message>
    <message>
        <source>Sign in with %1 in the browser that opens, within 10 minutes. If none does, open this address:</source>
        <translation>Connectez-vous avec %1 dans le navigateur qui s’ouvre, d’ici 10 minutes. S’il ne s’en ouvre aucun, ouvrez cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in with %1, within 10 minutes:</source>
        <translation>Ouvrez cette adresse dans un navigateur sur cet ordinateur et connectez-vous avec %1, d’ici 10 minutes&#xa0;:</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <translation>Connecté avec %1.</translation>
    </message>
    <message>
        <source>%1 gave no refresh token: you will have to sign in again at %2. Check the scopes in the providers file.</source>
        <translation>%1 n’a pas donné de jeton de renouvellement&#xa0;: il faudra vous reconnecter à %2. Vérifiez les portées dans le fichier des fournisseurs.</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>What was already announced could not be saved in %1: %2. After a restart it may be announced again.</source>
        <translation>Ce qui a déjà été annoncé n’a pas pu être enregistré dans %1&#xa0;: %2. Après un redémarrage, cela peut être annoncé de nouveau.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came or changed only by comparing (last at %1)</source>
        <translation>
            <numerusform>%n message n’est apparu ou n’a changé que par comparaison (le dernier à %1)</numerusform>
            <numerusform>%n messages ne sont apparus ou n’ont changé que par comparaison (le dernier à %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications are paused.</source>
        <translation>Les notifications sont suspendues.</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Connecting or waiting to</source>
        <translation>Connexion ou attente</translation>
    </message>
    <message>
        <source>Connected by %1</source>
        <translation>Connecté par %1</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Needed you</source>
        <translation>Avait besoin de vous</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Since %1. %2.</source>
        <translation>Depuis %1. %2.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4)</source>
        <translation>%1, de %2 à %3 (%4)</translation>
    </message>
    <message>
        <source>It is too early to compare.</source>
        <translation>Il est trop tôt pour comparer.</translation>
    </message>
    <message>
        <source>%1 times less than polling every 30 seconds.</source>
        <translation>%1 fois moins que l’interrogation toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>%1 % less than polling every 30 seconds.</source>
        <translation>%1&#xa0;% de moins que l’interrogation toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>About as much as polling every 30 seconds.</source>
        <translation>À peu près autant que l’interrogation toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>%1 % more than polling every 30 seconds</source>
        <translation>%1&#xa0;% de plus que l’interrogation toutes les 30 secondes</translation>
    </message>
    <message>
        <source>%1 times as much as polling every 30 seconds</source>
        <translation>%1 fois autant que l’interrogation toutes les 30 secondes</translation>
    </message>
    <message>
        <source>%1 so far. Connecting and reading the inbox weigh most; waiting for mail costs little.</source>
        <translation>%1 jusqu’ici. Se connecter et lire la boîte de réception pèsent le plus&#x202f;; attendre le courrier coûte peu.</translation>
    </message>
    <message>
        <source>Requests: %1 instead of %2. Wake-ups: %3 instead of %4.</source>
        <translation>Requêtes&#xa0;: %1 au lieu de %2. Réveils&#xa0;: %3 au lieu de %4.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>nobody named</source>
        <translation>un inconnu</translation>
    </message>
    <message>
        <source>The certificate that %1 showed was refused: %2. It is made out to %3 by %4; its SHA-256 fingerprint is %5. The password was not sent.</source>
        <translation>Le certificat que %1 a montré a été refusé&#xa0;: %2. Il est établi pour %3 par %4&#x202f;; son empreinte SHA-256 est %5. Le mot de passe n’a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>TransportLadder</name>
    <message>
        <source>%1 was cut off within seconds</source>
        <translation>la voie %1 a été coupée en quelques secondes</translation>
    </message>
    <message>
        <source>%1 was cut off within a minute, again and again</source>
        <translation>la voie %1 a été coupée en moins d’une minute, plusieurs fois de suite</translation>
    </message>
    <message>
        <source>%1 No other way is tried, because %2.</source>
        <translation>%1 Aucune autre voie n’est essayée, car %2.</translation>
    </message>
    <message>
        <source>Trying %1, because %2.</source>
        <translation>Essai par %1, car %2.</translation>
    </message>
    <message>
        <source>%1 does not get through</source>
        <translation>la voie %1 ne passe pas</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, et </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>nothing unread</source>
        <translation>aucun message non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Grelot: %1</source>
        <translation>Grelot&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>et %n compte de plus</numerusform>
            <numerusform>et %n comptes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Suspendu jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Suspendu jusqu’à %1</translation>
    </message>
    <message>
        <source>Quiet at all times, as the settings say</source>
        <translation>Silence à toute heure, selon les réglages</translation>
    </message>
    <message>
        <source>Quiet until %1, as the settings say</source>
        <translation>Silence jusqu’à %1, selon les réglages</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Next attempt in %1 s.</source>
        <translation>Prochain essai dans %1 s.</translation>
    </message>
    <message>
        <source>mail from %1: %2</source>
        <translation>courrier de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 non lu(s)</translation>
    </message>
    <message>
        <source>%1 read or gone</source>
        <translation>%1 lu(s) ou parti(s)</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WebSocket</name>
    <message>
        <source>A web page came in place of the WebSocket.</source>
        <translation>Une page web est venue à la place du WebSocket.</translation>
    </message>
    <message>
        <source>a web page came in place of the WebSocket</source>
        <translation>une page web est venue à la place du WebSocket</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered %1 to the WebSocket upgrade</source>
        <translation>le serveur ou un proxy en chemin a répondu %1 à la demande de passage à WebSocket</translation>
    </message>
    <message>
        <source>The WebSocket upgrade was spoiled on the way.</source>
        <translation>Le passage à WebSocket a été altéré en chemin.</translation>
    </message>
    <message>
        <source>the WebSocket upgrade was spoiled on the way</source>
        <translation>le passage à WebSocket a été altéré en chemin</translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation>Le serveur a envoyé un événement de plus de 1 Mio, ce que Grelot n’accepte pas.</translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation>Le serveur a envoyé du texte qui n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>The server broke the connection off (close code %1).</source>
        <translation>Le serveur a rompu la connexion (code de fermeture %1).</translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Enter the password again.</source>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe. Saisissez le mot de passe de nouveau.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
</context>
<context>
    <name>WebSocketUpgrade</name>
    <message>
        <source>Only an upgrade to WebSocket is known here.</source>
        <translation>Seul un passage à WebSocket est connu ici.</translation>
    </message>
    <message>
        <source>Only WebSocket version 13 is known here.</source>
        <translation>Seule la version 13 de WebSocket est connue ici.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is malformed.</source>
        <translation>Sec-WebSocket-Key est mal formé.</translation>
    </message>
    <message>
        <source>The upgrade must offer the subprotocol grelot.v1.</source>
        <translation>Le passage doit offrir le sous-protocole grelot.v1.</translation>
    </message>
</context>
<context>
    <name>WireModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A poll, with its TCP acknowledgements</source>
        <translation>Une interrogation, avec ses accusés de réception TCP</translation>
    </message>
    <message>
        <source>measured at the web mail that Grelot was made to replace; no connection is counted for it, as if one were kept open</source>
        <translation>mesuré sur le webmail que Grelot a été fait pour remplacer&#x202f;; aucune connexion n’est comptée, comme si une restait ouverte</translation>
    </message>
    <message>
        <source>Time between two polls</source>
        <translation>Temps entre deux interrogations</translation>
    </message>
    <message>
        <source>that web mail&apos;s own</source>
        <translation>celui de ce webmail</translation>
    </message>
    <message>
        <source>IP and TCP header of a packet</source>
        <translation>En-tête IP et TCP d’un paquet</translation>
    </message>
    <message>
        <source>IPv4 20 (RFC 791), TCP 20 (RFC 9293), timestamps 12 (RFC 7323)</source>
        <translation>IPv4 20 (RFC 791), TCP 20 (RFC 9293), horodatage 12 (RFC 7323)</translation>
    </message>
    <message>
        <source>What fits into a packet</source>
        <translation>Ce que contient un paquet</translation>
    </message>
    <message>
        <source>Ethernet&apos;s 1,500 less the headers</source>
        <translation>les 1&#x202f;500 d’Ethernet moins les en-têtes</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>an empty packet for every second one (RFC 9293 3.8.6.3)</source>
        <translation>un paquet vide pour chaque deuxième (RFC 9293 3.8.6.3)</translation>
    </message>
    <message>
        <source>Opening and closing a TCP connection, sent and received</source>
        <translation>Ouvrir et fermer une connexion TCP, envoyé et reçu</translation>
    </message>
    <message>
        <source>%1 and %2 bytes</source>
        <translation>%1 et %2 octets</translation>
    </message>
    <message>
        <source>4 and 3 packets, the first of each 8 longer (RFC 9293 3.5, 3.6)</source>
        <translation>4 et 3 paquets, le premier de chaque plus long de 8 (RFC 9293 3.5, 3.6)</translation>
    </message>
    <message>
        <source>TLS, for each record of up to 16 KiB</source>
        <translation>TLS, pour chaque enregistrement jusqu’à 16 Kio</translation>
    </message>
    <message>
        <source>header 5, type 1, authentication 16 (RFC 8446 5.2)</source>
        <translation>en-tête 5, type 1, authentification 16 (RFC 8446 5.2)</translation>
    </message>
    <message>
        <source>TLS handshake, sent and received</source>
        <translation>Négociation TLS, envoyé et reçu</translation>
    </message>
    <message>
        <source>estimated: TLS 1.3 with a chain of two certificates and two tickets</source>
        <translation>estimé&#xa0;: TLS 1.3 avec une chaîne de deux certificats et deux tickets</translation>
    </message>
    <message>
        <source>What Qt adds to the request for a WebSocket, and the answer</source>
        <translation>Ce que Qt ajoute à la demande d’un WebSocket, et la réponse</translation>
    </message>
    <message>
        <source>measured once, against a Grelot gateway; Qt does not show them</source>
        <translation>mesuré une fois, avec une passerelle Grelot&#x202f;; Qt ne les montre pas</translation>
    </message>
    <message>
        <source>What Qt adds to the head of an HTTP request</source>
        <translation>Ce que Qt ajoute à l’en-tête d’une requête HTTP</translation>
    </message>
    <message>
        <source>estimated: Host, Connection, Accept-Language</source>
        <translation>estimé&#xa0;: Host, Connection, Accept-Language</translation>
    </message>
    <message>
        <source>Head of an answer beside the stream</source>
        <translation>En-tête d’une réponse à côté du flux</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>Quiet after which the next packet is a wake-up</source>
        <translation>Silence après lequel le paquet suivant est un réveil</translation>
    </message>
    <message>
        <source>a definition of Grelot&apos;s; a poll is one wake-up</source>
        <translation>une définition de Grelot&#x202f;; une interrogation est un réveil</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>User %1, password %2</source>
        <translation>Utilisateur %1, mot de passe %2</translation>
    </message>
</context>
</TS>
