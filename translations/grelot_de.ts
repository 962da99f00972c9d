<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountList</name>
    <message>
        <source>Signs in through the browser with %1.</source>
        <translation>Meldet sich über den Browser bei %1 an.</translation>
    </message>
</context>
<context>
    <name>ActionStore</name>
    <message>
        <source>What is still to be done to messages could not be saved in %1: %2. It is done as long as Grelot runs, but not after a restart.</source>
        <translation>Was mit Nachrichten noch zu tun ist, konnte nicht in %1 gespeichert werden: %2. Es wird getan, solange Grelot läuft, aber nicht nach einem Neustart.</translation>
    </message>
</context>
<context>
    <name>AddedAuthorities</name>
    <message>
        <source>No certificate could be read from %1, which SSL_CERT_FILE names; only the system&apos;s certificate authorities are trusted.</source>
        <translation>Aus %1, das SSL_CERT_FILE nennt, konnte kein Zertifikat gelesen werden; nur den Zertifizierungsstellen des Systems wird vertraut.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>JMAP, the fastest</source>
        <translation>JMAP, das schnellste</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>Grelot gateway</source>
        <translation>Grelot-Gateway</translation>
    </message>
    <message>
        <source>One connection tells at once of all your mailboxes.</source>
        <translation>Eine Verbindung meldet sofort Neues aus allen Ihren Postfächern.</translation>
    </message>
    <message>
        <source>Tells at once of the inbox; of other mailboxes at once or every few minutes, as the server allows.</source>
        <translation>Meldet Neues im Posteingang sofort; in anderen Postfächern sofort oder alle paar Minuten, wie es der Server erlaubt.</translation>
    </message>
    <message>
        <source>Your mail site&apos;s own push server, which passes through most proxies.</source>
        <translation>Der eigene Push-Server Ihres Mail-Anbieters, der durch die meisten Proxys kommt.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>You sign in through the browser.</source>
        <translation>Sie melden sich über den Browser an.</translation>
    </message>
    <message>
        <source>This server lies outside %1. Nothing of yours goes there before you say that it is your provider&apos;s.</source>
        <translation>Dieser Server liegt außerhalb von %1. Nichts von Ihnen geht dorthin, bevor Sie sagen, dass er Ihrem Anbieter gehört.</translation>
    </message>
    <message>
        <source>No mail server was found for %1. Check the address; if it is right, choose &quot;I know the server&quot; and ask your provider for its name.</source>
        <translation>Für %1 wurde kein Mailserver gefunden. Prüfen Sie die Adresse; stimmt sie, wählen Sie „Ich kenne den Server“ und fragen Sie Ihren Anbieter nach seinem Namen.</translation>
    </message>
    <message>
        <source>Tried last: %1: %2</source>
        <translation>Zuletzt versucht: %1: %2</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in through the browser. It may take an app password as well.</source>
        <translation>Ihr Anbieter will, dass Sie sich über den Browser anmelden. Vielleicht nimmt er auch ein App-Passwort.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in through the browser. %1 It may take an app password instead.</source>
        <translation>Ihr Anbieter will, dass Sie sich über den Browser anmelden. %1 Vielleicht nimmt er stattdessen ein App-Passwort.</translation>
    </message>
    <message>
        <source>imaps://alice@mail.example.org - IMAP over TLS</source>
        <translation>imaps://alice@mail.example.org - IMAP über TLS</translation>
    </message>
    <message>
        <source>imap://alice@mail.example.org - IMAP over STARTTLS</source>
        <translation>imap://alice@mail.example.org - IMAP mit STARTTLS</translation>
    </message>
    <message>
        <source>jmap+https://alice@mail.example.org - JMAP</source>
        <translation>jmap+https://alice@mail.example.org - JMAP</translation>
    </message>
    <message>
        <source>push+https://alice@mail.example.org - a Grelot gateway</source>
        <translation>push+https://alice@mail.example.org - ein Grelot-Gateway</translation>
    </message>
    <message>
        <source>An @ in the user&apos;s name is written %40: alice%40example.org@mail.example.org</source>
        <translation>Ein @ im Benutzernamen wird %40 geschrieben: alice%40example.org@mail.example.org</translation>
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
        <translation>Das sind nicht alle Postfächer des Kontos; nennen Sie unten ein anderes.</translation>
    </message>
    <message>
        <source>%1 Name below which others you want to hear of.</source>
        <translation>%1 Nennen Sie unten, von welchen anderen Sie hören möchten.</translation>
    </message>
</context>
<context>
    <name>AutoconfigStep</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server antwortete mit dem Status %1.</translation>
    </message>
    <message>
        <source>It names an IMAP server only without encryption.</source>
        <translation>Darin steht ein IMAP-Server nur ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>It names an IMAP server that cannot be one.</source>
        <translation>Darin steht ein IMAP-Server, der keiner sein kann.</translation>
    </message>
    <message>
        <source>It names no IMAP server.</source>
        <translation>Darin steht kein IMAP-Server.</translation>
    </message>
    <message>
        <source>found in the domain&apos;s own settings (%1)</source>
        <translation>gefunden in den eigenen Einstellungen der Domain (%1)</translation>
    </message>
    <message>
        <source>found in a public database of mail providers (%1)</source>
        <translation>gefunden in einer öffentlichen Datenbank von Mail-Anbietern (%1)</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Whether Grelot starts with the session could not be written to %1. Check who owns that folder, or use System Settings, General, Login Items.</source>
        <translation>Ob Grelot mit der Sitzung startet, konnte nicht nach %1 geschrieben werden. Prüfen Sie, wem der Ordner gehört, oder ändern Sie es unter Systemeinstellungen, Allgemein, Anmeldeobjekte.</translation>
    </message>
    <message>
        <source>Windows did not let Grelot say whether it starts with the session. Change it in Settings, Apps, Startup.</source>
        <translation>Windows ließ Grelot nicht festlegen, ob es mit der Sitzung startet. Ändern Sie es unter Einstellungen, Apps, Autostart.</translation>
    </message>
    <message>
        <source>Whether Grelot starts with the session could not be written to %1. Check who owns that folder and whether the disk is full.</source>
        <translation>Ob Grelot mit der Sitzung startet, konnte nicht nach %1 geschrieben werden. Prüfen Sie, wem der Ordner gehört und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Whether Grelot starts with the session is for the desktop&apos;s portal to say, and there is no session bus to ask it on.</source>
        <translation>Ob Grelot mit der Sitzung startet, sagt das Portal des Desktops, und es gibt keinen Sitzungsbus, um es zu fragen.</translation>
    </message>
    <message>
        <source>To tell you about new mail.</source>
        <translation>Um Ihnen neue Mail zu melden.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>The command of --exec is empty.</source>
        <translation>Der Befehl von --exec ist leer.</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-command, --token-stdin and --sign-in.</source>
        <translation>Geben Sie nur eines von --password-stdin, --password-command, --token-stdin und --sign-in an.</translation>
    </message>
    <message>
        <source>--provider names whom to sign in with: give --sign-in, too.</source>
        <translation>--provider sagt, bei wem Sie sich anmelden: Geben Sie auch --sign-in an.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See grelot --help.</source>
        <translation>Es gibt keinen Befehl „%1“. Siehe grelot --help.</translation>
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
        <translation>Grelot klingelt, wenn Mail ankommt.

  grelot [--demo]                 das Programm im Infobereich; --demo: mit einem nachgeahmten Postfach
  grelot watch [--json] [--demo] [--exec CMD]
                                  eine Zeile je Ereignis, ohne Fenster
  grelot status [--json]          was das laufende Grelot weiß
  grelot account add NAME URL|ADDRESS [--password-stdin | --password-command CMD | --token-stdin | --sign-in [--provider ID]] [--yes]
                                  --sign-in: über den Browser (OAuth 2)
                                  --yes: ein Server außerhalb der Domain der Adresse ist recht
  grelot account discover ADDRESS [--json]
                                  findet den Mailserver einer Adresse
  grelot account list | remove NAME | test NAME
  grelot account sign-in NAME     meldet erneut über den Browser an
  grelot check                    fragt die Server jetzt
  grelot pause [30m|2h|until-tomorrow|off]
  grelot quit

Kontoadressen: push+https://user@host[:port]/push/v1
Exit-Codes: 0 gut, 1 gescheitert, 2 falscher Aufruf, 3 nicht erreichbar oder läuft nicht, 4 Anmeldung abgelehnt</translation>
    </message>
</context>
<context>
    <name>DemoMailbox</name>
    <message>
        <source>This message is no longer in the mailbox.</source>
        <translation>Diese Nachricht ist nicht mehr im Postfach.</translation>
    </message>
</context>
<context>
    <name>DiscoveryReport</name>
    <message>
        <source>signs in with OAuth 2, in the browser</source>
        <translation>meldet sich mit OAuth 2 im Browser an</translation>
    </message>
    <message>
        <source>lies outside %1: give it your password only if you know that it is your provider&apos;s</source>
        <translation>liegt außerhalb von %1: Geben Sie ihm Ihr Passwort nur, wenn Sie wissen, dass er Ihrem Anbieter gehört</translation>
    </message>
    <message>
        <source>No mail server was found for %1.</source>
        <translation>Für %1 wurde kein Mailserver gefunden.</translation>
    </message>
    <message>
        <source>Tried without success:</source>
        <translation>Ohne Erfolg versucht:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>preferred to IMAP: one connection tells at once of all mailboxes</source>
        <translation>gegenüber IMAP bevorzugt: Eine Verbindung meldet sofort Neues aus allen Postfächern</translation>
    </message>
</context>
<context>
    <name>FixedLogin</name>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>GatewayRoute</name>
    <message>
        <source>The query of the request is malformed.</source>
        <translation>Der Query-Teil der Anfrage ist fehlerhaft.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad ist nichts.</translation>
    </message>
    <message>
        <source>This method is not known here.</source>
        <translation>Diese Methode ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This path does not take this method.</source>
        <translation>Dieser Pfad nimmt diese Methode nicht.</translation>
    </message>
    <message>
        <source>The request must name 1 to 50 messages as ids=...</source>
        <translation>Die Anfrage muss 1 bis 50 Nachrichten nennen, als ids=...</translation>
    </message>
    <message>
        <source>The request must name 1 to 120 seconds as wait=...</source>
        <translation>Die Anfrage muss 1 bis 120 Sekunden nennen, als wait=...</translation>
    </message>
    <message>
        <source>The Last-Event-ID header is malformed.</source>
        <translation>Der Header Last-Event-ID ist fehlerhaft.</translation>
    </message>
</context>
<context>
    <name>GatewaySettings</name>
    <message>
        <source>The mail server: imaps://HOST, or imap://HOST with STARTTLS.</source>
        <translation>Der Mailserver: imaps://HOST, oder imap://HOST mit STARTTLS.</translation>
    </message>
    <message>
        <source>Where to listen; 127.0.0.1:8787 if unsaid, port 0 for any free one.</source>
        <translation>Wo gelauscht wird; ohne Angabe 127.0.0.1:8787, Port 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>Read these options from a file, one a line: listen=127.0.0.1:8787</source>
        <translation>Liest diese Optionen aus einer Datei, eine je Zeile: listen=127.0.0.1:8787</translation>
    </message>
    <message>
        <source>Listen beyond this machine without TLS.</source>
        <translation>Lauscht über diesen Rechner hinaus ohne TLS.</translation>
    </message>
    <message>
        <source>Let web pages of this origin in (may be given several times).</source>
        <translation>Lässt Webseiten dieser Herkunft zu (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For from here (may be given several times).</source>
        <translation>Glaubt X-Forwarded-For von hier (mehrfach möglich).</translation>
    </message>
    <message>
        <source>The path of the protocol; /push/v1 if unsaid.</source>
        <translation>Der Pfad des Protokolls; ohne Angabe /push/v1.</translation>
    </message>
    <message>
        <source>A mailbox to watch; INBOX if unsaid (may be given several times).</source>
        <translation>Ein Postfach, das beobachtet wird; ohne Angabe INBOX (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust for the mail server beside the system&apos;s.</source>
        <translation>Zertifikate (PEM), denen für den Mailserver neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Serve a simulated mailbox instead of a mail server.</source>
        <translation>Bedient ein nachgeahmtes Postfach statt eines Mailservers.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The file %1 is malformed.</source>
        <translation>Die Datei %1 ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The file %1 has an unknown option: %2</source>
        <translation>Die Datei %1 hat eine unbekannte Option: %2</translation>
    </message>
    <message>
        <source>--listen needs an address and a port, such as 127.0.0.1:8787.</source>
        <translation>--listen braucht eine Adresse und einen Port, etwa 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The gateway speaks plain HTTP and would carry passwords in the clear beyond this machine. Let it listen on 127.0.0.1 behind a web server with TLS; or add --insecure if the network is yours.</source>
        <translation>Das Gateway spricht unverschlüsseltes HTTP und würde Passwörter offen über diesen Rechner hinaus tragen. Lassen Sie es auf 127.0.0.1 hinter einem Webserver mit TLS lauschen; oder geben Sie --insecure an, wenn das Netz Ihnen gehört.</translation>
    </message>
    <message>
        <source>--trusted-proxy needs an address or a subnet, not %1.</source>
        <translation>--trusted-proxy braucht eine Adresse oder ein Subnetz, nicht %1.</translation>
    </message>
    <message>
        <source>--base-path needs to begin with a slash.</source>
        <translation>--base-path muss mit einem Schrägstrich beginnen.</translation>
    </message>
    <message>
        <source>Say which mail server to serve: --imap imaps://mail.example.org (or --demo).</source>
        <translation>Sagen Sie, welcher Mailserver bedient wird: --imap imaps://mail.example.org (oder --demo).</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>--demo asks no mail server: leave out either it or --%1.</source>
        <translation>--demo fragt keinen Mailserver: Lassen Sie entweder dies oder --%1 weg.</translation>
    </message>
    <message>
        <source>Turns IMAP mailboxes into a push stream for Grelot.</source>
        <translation>Macht aus IMAP-Postfächern einen Push-Strom für Grelot.</translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation>Das wird nicht verstanden: %1</translation>
    </message>
    <message>
        <source>--imap needs a URL such as imaps://mail.example.org.</source>
        <translation>--imap braucht eine URL, etwa imaps://mail.example.org.</translation>
    </message>
    <message>
        <source>tls=none is for a mail server on this machine only.</source>
        <translation>tls=none ist nur für einen Mailserver auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountChips</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Kind of server, user and host, as in imaps://alice@mail.example.org. An @ in the user&apos;s name is written %40.</source>
        <translation>Art des Servers, Benutzer und Host, wie in imaps://alice@mail.example.org. Ein @ im Benutzernamen wird %40 geschrieben.</translation>
    </message>
    <message>
        <source>Type a new one to change it</source>
        <translation>Neues eingeben, um es zu ändern</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Goes to the keyring, never into a file. It is not shown here again.</source>
        <translation>Kommt in den Schlüsselbund, nie in eine Datei. Hier wird es nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Password c&amp;ommand:</source>
        <translation>Passwort&amp;befehl:</translation>
    </message>
    <message>
        <source>A command that prints the password, run without a shell. Where there is one, the keyring is not asked.</source>
        <translation>Ein Befehl, der das Passwort ausgibt, ohne Shell gestartet. Wo es einen gibt, wird der Schlüsselbund nicht gefragt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>Of this account&apos;s mark in the inbox, and of the number in the tray when it alone has mail.</source>
        <translation>Farbe der Marke dieses Kontos im Posteingang, und der Zahl im Infobereich, wenn nur dieses Konto Mail hat.</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>Wie für alle Konten</translation>
    </message>
    <message>
        <source>&amp;Notifications show:</source>
        <translation>Be&amp;nachrichtigungen zeigen:</translation>
    </message>
    <message>
        <source>How much of this account&apos;s messages a notification shows.</source>
        <translation>Wie viel eine Benachrichtigung von den Nachrichten dieses Kontos zeigt.</translation>
    </message>
    <message>
        <source>O&amp;pen messages with:</source>
        <translation>Nachrichten öffnen &amp;mit:</translation>
    </message>
    <message>
        <source>What a click on a message opens.</source>
        <translation>Was ein Klick auf eine Nachricht öffnet.</translation>
    </message>
    <message>
        <source>&amp;Mailboxes:</source>
        <translation>P&amp;ostfächer:</translation>
    </message>
    <message>
        <source>Those that are watched, one a line. INBOX is the inbox.</source>
        <translation>Die beobachteten, eines je Zeile. INBOX ist der Posteingang.</translation>
    </message>
    <message>
        <source>A&amp;t once:</source>
        <translation>&amp;Sofort:</translation>
    </message>
    <message>
        <source>Up to three of them, one a line, that may have a connection of their own where the server tells of the inbox alone.</source>
        <translation>Bis zu drei davon, eines je Zeile, die eine eigene Verbindung haben dürfen, wo der Server nur den Posteingang meldet.</translation>
    </message>
    <message>
        <source>Automatic: the best that gets through</source>
        <translation>Automatisch: der beste Weg, der durchkommt</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;Transport:</translation>
    </message>
    <message>
        <source>Automatic finds out what proxies and firewalls let through, and goes back up when it can. Pinned, no other way is tried.</source>
        <translation>Automatisch findet heraus, was Proxys und Firewalls durchlassen, und steigt wieder auf, sobald es geht. Ist ein Weg festgelegt, wird kein anderer versucht.</translation>
    </message>
    <message>
        <source>&amp;Keepalive:</source>
        <translation>&amp;Lebenszeichen:</translation>
    </message>
    <message>
        <source>After how much silence a WebSocket is asked for a sign of life, 10 to 300 seconds. A server that wants signs more often gets them.</source>
        <translation>Nach wie viel Stille ein WebSocket nach einem Lebenszeichen gefragt wird, 10 bis 300 Sekunden. Ein Server, der öfter welche will, bekommt sie.</translation>
    </message>
    <message>
        <source>An account keeps its kind of server. Add another one, and remove this.</source>
        <translation>Ein Konto behält seine Art von Server. Fügen Sie ein anderes hinzu und entfernen Sie dieses.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountEditRunner</name>
    <message>
        <source>Waiting for the keyring.</source>
        <translation>Warten auf den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Say where the password comes from: --password-stdin, --password-command CMD or --token-stdin.</source>
        <translation>Sagen Sie, woher das Passwort kommt: --password-stdin, --password-command CMD oder --token-stdin.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Es wurde kein Passwort angegeben.</translation>
    </message>
    <message>
        <source>The password command is empty.</source>
        <translation>Der Passwortbefehl ist leer.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountPage</name>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountSession</name>
    <message>
        <source>The file that remembers what was already announced was damaged. It was set aside as %1; Grelot starts anew from here.</source>
        <translation>Die Datei, in der steht, was schon gemeldet wurde, war beschädigt. Sie wurde als %1 beiseitegelegt; Grelot beginnt hier neu.</translation>
    </message>
    <message>
        <source>Waiting for the password.</source>
        <translation>Warten auf das Passwort.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Reading the inbox.</source>
        <translation>Der Posteingang wird gelesen.</translation>
    </message>
    <message>
        <source>Connected by %1, but the mail server behind is away: %2</source>
        <translation>Verbunden über %1, aber der Mailserver dahinter ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Connected by %1.</source>
        <translation>Verbunden über %1.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Verbindung wird aufgebaut.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountSignInRunner</name>
    <message>
        <source>There is no account named %1. See grelot account list.</source>
        <translation>Es gibt kein Konto namens %1. Siehe grelot account list.</translation>
    </message>
    <message>
        <source>%1 signs in with a password, not through the browser. To change that, remove the account and add it again with --sign-in.</source>
        <translation>%1 meldet sich mit einem Passwort an, nicht über den Browser. Um das zu ändern, entfernen Sie das Konto und fügen es mit --sign-in wieder hinzu.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountStore</name>
    <message numerus="yes">
        <source>An account&apos;s name has 1 to %n letters, digits, spaces, dashes, dots or underscores, and begins and ends with a letter or digit.</source>
        <translation>
            <numerusform>Der Name eines Kontos hat 1 bis %n Buchstaben, Ziffern, Leerzeichen, Striche, Punkte oder Unterstriche, und beginnt und endet mit einem Buchstaben oder einer Ziffer.</numerusform>
            <numerusform>Der Name eines Kontos hat 1 bis %n Buchstaben, Ziffern, Leerzeichen, Striche, Punkte oder Unterstriche, und beginnt und endet mit einem Buchstaben oder einer Ziffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an account called %1 already.</source>
        <translation>Es gibt schon ein Konto namens %1.</translation>
    </message>
    <message>
        <source>There is no account called %1.</source>
        <translation>Es gibt kein Konto namens %1.</translation>
    </message>
    <message>
        <source>The account %1 in the settings is left out. %2</source>
        <translation>Das Konto %1 in den Einstellungen wird ausgelassen. %2</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountTestRunner</name>
    <message>
        <source>There is no account named %1. See grelot account list.</source>
        <translation>Es gibt kein Konto namens %1. Siehe grelot account list.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>Signed in, %1 ms</source>
        <translation>Angemeldet, %1 ms</translation>
    </message>
    <message>
        <source>In step with the inbox by %1, %2 ms</source>
        <translation>Mit dem Posteingang abgeglichen über %1, %2 ms</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountTrial</name>
    <message>
        <source>The server was not ready within 30 seconds. Try again later.</source>
        <translation>Der Server war nach 30 Sekunden nicht bereit. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server did not name its mailboxes within 30 seconds.</source>
        <translation>Der Server nannte seine Postfächer nicht innerhalb von 30 Sekunden.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountUrl</name>
    <message numerus="yes">
        <source>The address is longer than %n characters.</source>
        <translation>
            <numerusform>Die Adresse ist länger als %n Zeichen.</numerusform>
            <numerusform>Die Adresse ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>WAMP and STOMP accounts are not supported yet.</source>
        <translation>Konten mit WAMP und STOMP werden noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>The address does not say what kind of server it names. Write push+https:// for a Grelot gateway or jmap+https:// for a JMAP server.</source>
        <translation>Die Adresse sagt nicht, was für einen Server sie nennt. Schreiben Sie push+https:// für ein Grelot-Gateway oder jmap+https:// für einen JMAP-Server.</translation>
    </message>
    <message>
        <source>The address has to begin with push+https://, jmap+https://, imaps:// or imap://.</source>
        <translation>Die Adresse muss mit push+https://, jmap+https://, imaps:// oder imap:// beginnen.</translation>
    </message>
    <message>
        <source>The address holds a password, which would be stored in the clear. Leave it out and use --password-stdin or --password-command.</source>
        <translation>Die Adresse enthält ein Passwort, das offen gespeichert würde. Lassen Sie es weg und nehmen Sie --password-stdin oder --password-command.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it as %1://USER@HOST or %1://USER@HOST:PORT, an @ in the user&apos;s name as %40, and no password.</source>
        <translation>Die Adresse kann nicht gelesen werden. Schreiben Sie sie als %1://USER@HOST oder %1://USER@HOST:PORT, ein @ im Benutzernamen als %40, und ohne Passwort.</translation>
    </message>
    <message>
        <source>The address names no user, or one that cannot be sent. Write it as %1://USER@HOST.</source>
        <translation>Die Adresse nennt keinen Benutzer oder einen, der nicht gesendet werden kann. Schreiben Sie sie als %1://USER@HOST.</translation>
    </message>
    <message>
        <source>The address has options that are not known for %1. What may stand after the question mark is insecure=true, and tls=none for imap.</source>
        <translation>Die Adresse hat Optionen, die für %1 nicht bekannt sind. Nach dem Fragezeichen dürfen insecure=true stehen und für imap tls=none.</translation>
    </message>
    <message>
        <source>An IMAP address ends with its host: mailboxes are not part of it.</source>
        <translation>Eine IMAP-Adresse endet mit ihrem Host: Postfächer gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The address says insecure=true, but %1 is encrypted: leave it out.</source>
        <translation>Die Adresse sagt insecure=true, aber %1 ist verschlüsselt: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The address is not encrypted: anybody on the way could read the password. Use an encrypted one, or add insecure=true to it if that is what you want.</source>
        <translation>Die Adresse ist nicht verschlüsselt: Jeder unterwegs könnte das Passwort lesen. Nehmen Sie eine verschlüsselte, oder hängen Sie insecure=true an, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>Not encrypted: anybody on the way can read the password and the mail.</source>
        <translation>Nicht verschlüsselt: Jeder unterwegs kann das Passwort und die Mail lesen.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountsPage</name>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bearbeiten...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Entfernen...</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>A full disc: connected. A ring: not connected; the sentence says why. Enter edits.</source>
        <translation>Ein voller Kreis: verbunden. Ein Ring: nicht verbunden; der Satz sagt, warum. Die Eingabetaste bearbeitet.</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Hinzufügen...</translation>
    </message>
    <message>
        <source>Sets up another account.</source>
        <translation>Richtet ein weiteres Konto ein.</translation>
    </message>
    <message>
        <source>Address, password, colour, mailboxes and connection of this account.</source>
        <translation>Adresse, Passwort, Farbe, Postfächer und Verbindung dieses Kontos.</translation>
    </message>
    <message>
        <source>Says first what is deleted.</source>
        <translation>Sagt erst, was gelöscht wird.</translation>
    </message>
    <message>
        <source>The order is that of the tray&apos;s menu and the inbox.</source>
        <translation>Die Reihenfolge ist die des Menüs im Infobereich und des Posteingangs.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>- its password in the keyring</source>
        <translation>- sein Passwort im Schlüsselbund</translation>
    </message>
    <message>
        <source>- its sign-in, which is in the keyring</source>
        <translation>- seine Anmeldung, die im Schlüsselbund steht</translation>
    </message>
    <message>
        <source>Removing the account %1 deletes from this computer:</source>
        <translation>Das Konto %1 zu entfernen löscht von diesem Rechner:</translation>
    </message>
    <message>
        <source>- its entry in the settings</source>
        <translation>- seinen Eintrag in den Einstellungen</translation>
    </message>
    <message>
        <source>- what Grelot remembers of it: which messages rang, and actions that still wait</source>
        <translation>- was Grelot sich zu ihm gemerkt hat: welche Nachrichten geklingelt haben, und Aktionen, die noch warten</translation>
    </message>
    <message>
        <source>Your messages stay on the server.</source>
        <translation>Ihre Nachrichten bleiben auf dem Server.</translation>
    </message>
    <message>
        <source>The password that your command prints stays where it is.</source>
        <translation>Das Passwort, das Ihr Befehl ausgibt, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Grelot::ActionQueue</name>
    <message>
        <source>The file that remembers what is still to be done to messages was damaged. It was set aside as %1; what was in it is not done.</source>
        <translation>Die Datei, in der steht, was mit Nachrichten noch zu tun ist, war beschädigt. Sie wurde als %1 beiseitegelegt; was darin stand, wird nicht getan.</translation>
    </message>
    <message>
        <source>Nothing was done to a message: its mailbox or its id has more than %1 characters.</source>
        <translation>Mit einer Nachricht wurde nichts getan: Ihr Postfach oder ihre Kennung hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>%1 actions on messages already wait for this account&apos;s server, and Grelot keeps no more. Do this one again when the account is connected.</source>
        <translation>%1 Aktionen an Nachrichten warten schon auf den Server dieses Kontos, und mehr behält Grelot nicht. Wiederholen Sie diese, wenn das Konto verbunden ist.</translation>
    </message>
    <message>
        <source>An action on a message was tried %1 times and given up. The last answer: %2</source>
        <translation>Eine Aktion an einer Nachricht wurde %1-mal versucht und aufgegeben. Die letzte Antwort: %2</translation>
    </message>
    <message>
        <source>The server did not answer within %1 minutes.</source>
        <translation>Der Server antwortete nicht innerhalb von %1 Minuten.</translation>
    </message>
</context>
<context>
    <name>Grelot::AddressAddRunner</name>
    <message>
        <source>No account was added. If you know the server, type: grelot account add %1 imaps://USER@HOST</source>
        <translation>Es wurde kein Konto hinzugefügt. Wenn Sie den Server kennen, geben Sie ein: grelot account add %1 imaps://USER@HOST</translation>
    </message>
    <message>
        <source>The server for this address lies outside %1: %2 (%3). Your password is not given to it before you agree. If it is your provider&apos;s, add --yes, or type: grelot account add %4 %2</source>
        <translation>Der Server für diese Adresse liegt außerhalb von %1: %2 (%3). Er bekommt Ihr Passwort nicht, bevor Sie zustimmen. Gehört er Ihrem Anbieter, hängen Sie --yes an, oder geben Sie ein: grelot account add %4 %2</translation>
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
        <translation>Wie lautet Ihre Mail-Adresse?</translation>
    </message>
    <message>
        <source>Grelot finds the server that holds your mail. Nothing but the part behind the @ is shown to anybody outside it, and no password is asked for yet.</source>
        <translation>Grelot findet den Server, der Ihre Mail hat. Außerhalb davon bekommt niemand mehr als den Teil hinter dem @ zu sehen, und nach einem Passwort wird noch nicht gefragt.</translation>
    </message>
    <message>
        <source>I know the &amp;server</source>
        <translation>Ich kenne den &amp;Server</translation>
    </message>
    <message>
        <source>alice@example.org</source>
        <translation>alice@example.org</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
</context>
<context>
    <name>Grelot::AdvancedPage</name>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Einstellungen (*.ini)</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Every step, to look for a fault</source>
        <translation>Jeden Schritt, um einen Fehler zu suchen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>Writes all settings and accounts into a file, without passwords and password commands.</source>
        <translation>Schreibt alle Einstellungen und Konten in eine Datei, ohne Passwörter und Passwortbefehle.</translation>
    </message>
    <message>
        <source>Takes over the settings of such a file and adds the accounts that are not here yet. Commands in it are left out.</source>
        <translation>Übernimmt die Einstellungen einer solchen Datei und fügt die Konten hinzu, die es hier noch nicht gibt. Befehle darin werden ausgelassen.</translation>
    </message>
    <message>
        <source>&amp;Log tells:</source>
        <translation>&amp;Protokoll enthält:</translation>
    </message>
    <message>
        <source>How much the log tells. No password, address or subject ever stands in it.</source>
        <translation>Wie viel das Protokoll enthält. Nie steht ein Passwort, eine Adresse oder ein Betreff darin.</translation>
    </message>
    <message>
        <source>&amp;Settings file:</source>
        <translation>Ein&amp;stellungsdatei:</translation>
    </message>
    <message>
        <source>Where these settings are kept.</source>
        <translation>Wo diese Einstellungen stehen.</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>&amp;Datenordner:</translation>
    </message>
    <message>
        <source>Where Grelot remembers which messages rang. It holds no address and no subject.</source>
        <translation>Wo Grelot sich merkt, welche Nachrichten geklingelt haben. Keine Adresse und kein Betreff steht darin.</translation>
    </message>
    <message>
        <source>Other computer:</source>
        <translation>Anderer Rechner:</translation>
    </message>
    <message>
        <source>An exported file holds no password and no password command.</source>
        <translation>Eine exportierte Datei enthält kein Passwort und keinen Passwortbefehl.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
</context>
<context>
    <name>Grelot::AppearancePage</name>
    <message>
        <source>In colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>In one colour, like the panel</source>
        <translation>Einfarbig, wie die Leiste</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>New since I looked</source>
        <translation>Neue, seit ich nachgesehen habe</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>&amp;Bell in the tray:</source>
        <translation>&amp;Glocke im Infobereich:</translation>
    </message>
    <message>
        <source>In one colour it takes the panel&apos;s own, as other symbols there may do.</source>
        <translation>Einfarbig nimmt sie die Farbe der Leiste, wie andere Symbole dort auch.</translation>
    </message>
    <message>
        <source>&amp;Number on the bell:</source>
        <translation>&amp;Zahl auf der Glocke:</translation>
    </message>
    <message>
        <source>What counts: all that is unread, or only what has rung since the inbox was last looked at.</source>
        <translation>Was zählt: alles Ungelesene, oder nur, was geklingelt hat, seit zuletzt in den Posteingang gesehen wurde.</translation>
    </message>
    <message>
        <source>&amp;Rows of the inbox:</source>
        <translation>Z&amp;eilen des Posteingangs:</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more messages fit.</source>
        <translation>Kompakte Zeilen sind niedriger, so dass mehr Nachrichten hineinpassen.</translation>
    </message>
    <message>
        <source>Colours, font and dark mode follow the desktop.</source>
        <translation>Farben, Schrift und dunkler Modus folgen dem Desktop.</translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantController</name>
    <message>
        <source>This desktop shows no tray, so Grelot lives in its window. On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; brings a tray.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich, darum lebt Grelot in seinem Fenster. Unter GNOME bringt die Erweiterung „AppIndicator and KStatusNotifierItem Support“ einen.</translation>
    </message>
    <message>
        <source>That is no mail address that a server can be found for. Write it as alice@example.org.</source>
        <translation>Das ist keine Mail-Adresse, für die ein Server gefunden werden kann. Schreiben Sie sie wie alice@example.org.</translation>
    </message>
    <message>
        <source>Looking for the server of %1, at most %2 s.</source>
        <translation>Der Server von %1 wird gesucht, höchstens %2 s.</translation>
    </message>
    <message>
        <source>you named it</source>
        <translation>von Ihnen genannt</translation>
    </message>
    <message>
        <source>No keyring runs on this desktop, so that no password can be kept. Start GNOME Keyring or KWallet, or let a command give the password.</source>
        <translation>Auf diesem Desktop läuft kein Schlüsselbund, so dass kein Passwort aufbewahrt werden kann. Starten Sie GNOME Keyring oder KWallet, oder lassen Sie einen Befehl das Passwort geben.</translation>
    </message>
    <message>
        <source>without encryption, %1</source>
        <translation>ohne Verschlüsselung, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in the inbox.</source>
        <translation>
            <numerusform>%n ungelesen im Posteingang.</numerusform>
            <numerusform>%n ungelesen im Posteingang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bell rings</source>
        <translation>Die Glocke klingelt</translation>
    </message>
    <message>
        <source>So you will hear of new mail.</source>
        <translation>So werden Sie von neuer Mail hören.</translation>
    </message>
    <message>
        <source>Storing the account, and its password in the keyring. A locked keyring asks for its own password.</source>
        <translation>Das Konto wird gespeichert, und sein Passwort im Schlüsselbund. Ein gesperrter Schlüsselbund fragt nach seinem eigenen Passwort.</translation>
    </message>
    <message>
        <source>Storing the account.</source>
        <translation>Das Konto wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantPage</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Add an account - Grelot</source>
        <translation>Konto hinzufügen - Grelot</translation>
    </message>
    <message>
        <source>Asking the server which mailboxes there are.</source>
        <translation>Der Server wird gefragt, welche Postfächer es gibt.</translation>
    </message>
</context>
<context>
    <name>Grelot::Authenticator</name>
    <message>
        <source>The mail server refused the user name or password.</source>
        <translation>Der Mailserver hat den Benutzernamen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Too many wrong logins. Wait a moment, then try again.</source>
        <translation>Zu viele falsche Anmeldungen. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too many logins are under way. Try again in a moment.</source>
        <translation>Zu viele Anmeldungen sind im Gange. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The mail server has not answered the login yet. It is still being tried.</source>
        <translation>Der Mailserver hat auf die Anmeldung noch nicht geantwortet. Sie wird weiter versucht.</translation>
    </message>
</context>
<context>
    <name>Grelot::AuthorizationFlow</name>
    <message>
        <source>Nobody signed in with %1 within 10 minutes. Start the sign-in again.</source>
        <translation>Niemand hat sich innerhalb von 10 Minuten bei %1 angemeldet. Beginnen Sie die Anmeldung noch einmal.</translation>
    </message>
    <message>
        <source>Grelot could not wait for the browser&apos;s answer on 127.0.0.1. Check what forbids programs to listen there.</source>
        <translation>Grelot konnte auf 127.0.0.1 nicht auf die Antwort des Browsers warten. Prüfen Sie, was Programmen verbietet, dort zu lauschen.</translation>
    </message>
    <message>
        <source>Access was not granted on the page of %1. Sign in again if it should be.</source>
        <translation>Auf der Seite von %1 wurde der Zugriff nicht gewährt. Melden Sie sich noch einmal an, wenn er es werden soll.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error (%2). Try again later, and check the client id and scopes in the providers file.</source>
        <translation>%1 beendete die Anmeldung mit einem Fehler (%2). Versuchen Sie es später noch einmal, und prüfen Sie Client-ID und Scopes in der Anbieterdatei.</translation>
    </message>
    <message>
        <source>%1 did not take the answer of its own page. Sign in again.</source>
        <translation>%1 nahm die Antwort der eigenen Seite nicht an. Melden Sie sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>Grelot::AutoconfigReader</name>
    <message>
        <source>The answer is no autoconfig file.</source>
        <translation>Die Antwort ist keine Autoconfig-Datei.</translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file names more than %n servers, which Grelot does not take.</source>
        <translation>
            <numerusform>Die Autoconfig-Datei nennt mehr als %n Server, was Grelot nicht nimmt.</numerusform>
            <numerusform>Die Autoconfig-Datei nennt mehr als %n Server, was Grelot nicht nimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The autoconfig file has a document type or entities of its own, which Grelot does not take.</source>
        <translation>Die Autoconfig-Datei hat einen eigenen Dokumenttyp oder eigene Entitäten, was Grelot nicht nimmt.</translation>
    </message>
    <message>
        <source>The answer is no proper XML.</source>
        <translation>Die Antwort ist kein richtiges XML.</translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file is nested deeper than %n levels, which Grelot does not take.</source>
        <translation>
            <numerusform>Die Autoconfig-Datei ist tiefer als %n Ebene geschachtelt, was Grelot nicht nimmt.</numerusform>
            <numerusform>Die Autoconfig-Datei ist tiefer als %n Ebenen geschachtelt, was Grelot nicht nimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has more than %n elements, which Grelot does not take.</source>
        <translation>
            <numerusform>Die Autoconfig-Datei hat mehr als %n Element, was Grelot nicht nimmt.</numerusform>
            <numerusform>Die Autoconfig-Datei hat mehr als %n Elemente, was Grelot nicht nimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has a text longer than %n characters, which Grelot does not take.</source>
        <translation>
            <numerusform>Die Autoconfig-Datei hat einen Text von mehr als %n Zeichen, was Grelot nicht nimmt.</numerusform>
            <numerusform>Die Autoconfig-Datei hat einen Text von mehr als %n Zeichen, was Grelot nicht nimmt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::BellPage</name>
    <message>
        <source>Do you hear the bell?</source>
        <translation>Hören Sie die Glocke?</translation>
    </message>
    <message>
        <source>So does a new message show. If nothing comes, look into the notification settings of your desktop; Grelot shows the message in its tray and window all the same.</source>
        <translation>So zeigt sich eine neue Nachricht. Kommt nichts, sehen Sie in die Benachrichtigungseinstellungen Ihres Desktops; im Infobereich und im Fenster zeigt Grelot die Nachricht trotzdem.</translation>
    </message>
    <message>
        <source>&amp;Ring the bell</source>
        <translation>Die Glocke &amp;läuten</translation>
    </message>
    <message>
        <source>A bell</source>
        <translation>Eine Glocke</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Grelot::BrowserSignIn</name>
    <message>
        <source>Sign in with %1 in the browser, within 10 minutes.</source>
        <translation>Melden Sie sich innerhalb von 10 Minuten im Browser bei %1 an.</translation>
    </message>
    <message>
        <source>No browser could be opened to sign in with %1. Choose one in the settings of your desktop, then open the page again.</source>
        <translation>Kein Browser konnte geöffnet werden, um sich bei %1 anzumelden. Wählen Sie einen in den Einstellungen Ihres Desktops und öffnen Sie die Seite dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Grelot::CheckLine</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Grelot::ChecklistPage</name>
    <message>
        <source>Trying the account</source>
        <translation>Das Konto wird geprüft</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Server finden</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Reading the inbox</source>
        <translation>Posteingang lesen</translation>
    </message>
    <message>
        <source>Waiting for push</source>
        <translation>Auf Push warten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Change the &amp;sign-in</source>
        <translation>An&amp;meldung ändern</translation>
    </message>
    <message>
        <source>Change the s&amp;erver</source>
        <translation>Ser&amp;ver ändern</translation>
    </message>
</context>
<context>
    <name>Grelot::Connection</name>
    <message>
        <source>Connected by %1, because %2.</source>
        <translation>Verbunden über %1, weil %2.</translation>
    </message>
    <message>
        <source>Trying %1, because %2.</source>
        <translation>Versuch über %1, weil %2.</translation>
    </message>
</context>
<context>
    <name>Grelot::ConnectionBar</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How each account is connected, and what it costs</source>
        <translation>Wie jedes Konto verbunden ist und was es kostet</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Grelot::ControlServer</name>
    <message>
        <source>The lock file %1 cannot be made.</source>
        <translation>Die Sperrdatei %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The control socket %1 cannot be made: %2.</source>
        <translation>Der Steuer-Socket %1 kann nicht angelegt werden: %2.</translation>
    </message>
</context>
<context>
    <name>Grelot::CostBars</name>
    <message>
        <source>How this is computed</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation>Grelot</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>What Grelot used</source>
        <translation>Was Grelot verbraucht hat</translation>
    </message>
    <message>
        <source>What polling would have used</source>
        <translation>Was regelmäßiges Abfragen verbraucht hätte</translation>
    </message>
    <message>
        <source>Data since %1, when this account was opened; messages that rang: %2</source>
        <translation>Daten seit %1, als dieses Konto geöffnet wurde; Nachrichten, die geklingelt haben: %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 gesendet, %2 empfangen</translation>
    </message>
</context>
<context>
    <name>Grelot::CostDialog</name>
    <message>
        <source>What the model assumes</source>
        <translation>Was das Modell annimmt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es stammt</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <source>Grelot counts what it hands to each socket of an account and what it reads from it, and adds what Qt does not show: the headers of TCP and IP, acknowledgements, TLS. Name look-ups and packets that were lost and sent again are not counted.

Polling is taken as one request every 30 seconds for as long as the account was connected or trying to be; without a network, asleep or waiting for you it costs nothing. The numbers that are assumed:</source>
        <translation>Grelot zählt, was es jedem Socket eines Kontos gibt und was es aus ihm liest, und rechnet hinzu, was Qt nicht zeigt: die Header von TCP und IP, Bestätigungen, TLS. Namensabfragen und Pakete, die verloren gingen und noch einmal gesendet wurden, zählen nicht.

Für das regelmäßige Abfragen wird eine Anfrage alle 30 Sekunden angenommen, solange das Konto verbunden war oder es versuchte; ohne Netz, im Ruhezustand oder beim Warten auf Sie kostet es nichts. Die angenommenen Zahlen:</translation>
    </message>
</context>
<context>
    <name>Grelot::Desktop</name>
    <message>
        <source>The demonstration keeps no accounts. Start Grelot without --demo to add one.</source>
        <translation>Die Vorführung behält keine Konten. Starten Sie Grelot ohne --demo, um eines hinzuzufügen.</translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation>Grelot</translation>
    </message>
    <message>
        <source>No browser could be opened to sign in. %1</source>
        <translation>Kein Browser konnte zum Anmelden geöffnet werden. %1</translation>
    </message>
</context>
<context>
    <name>Grelot::DiscoverRunner</name>
    <message>
        <source>That is no mail address that a server can be found for. Write it as USER@DOMAIN.</source>
        <translation>Das ist keine Mail-Adresse, für die ein Server gefunden werden kann. Schreiben Sie sie als USER@DOMAIN.</translation>
    </message>
</context>
<context>
    <name>Grelot::Discovery</name>
    <message>
        <source>guessed</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>The guessed name cannot be a server&apos;s.</source>
        <translation>Der geratene Name kann nicht der eines Servers sein.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n seconds.</source>
        <translation>
            <numerusform>Es kam keine Antwort innerhalb von %n Sekunde.</numerusform>
            <numerusform>Es kam keine Antwort innerhalb von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>JMAP at %1</source>
        <translation>JMAP bei %1</translation>
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
        <translation>die Einstellungen unter https://autoconfig.%1</translation>
    </message>
    <message>
        <source>the settings at https://%1/.well-known/autoconfig</source>
        <translation>die Einstellungen unter https://%1/.well-known/autoconfig</translation>
    </message>
    <message>
        <source>the public database at %1</source>
        <translation>die öffentliche Datenbank bei %1</translation>
    </message>
    <message>
        <source>a guess, %1:%2</source>
        <translation>geraten, %1:%2</translation>
    </message>
</context>
<context>
    <name>Grelot::DnsResolver</name>
    <message>
        <source>The DNS has no such record, or did not answer.</source>
        <translation>Das DNS hat keinen solchen Eintrag oder antwortete nicht.</translation>
    </message>
    <message>
        <source>The DNS could not be asked: %1.</source>
        <translation>Das DNS konnte nicht befragt werden: %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::EmptyFace</name>
    <message>
        <source>A bell at rest</source>
        <translation>Eine ruhende Glocke</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>None of the listed messages matches.</source>
        <translation>Keine der aufgeführten Nachrichten passt.</translation>
    </message>
    <message>
        <source>Nothing new. You will hear from me.</source>
        <translation>Nichts Neues. Sie werden von mir hören.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <translation>Zuletzt nachgesehen um %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::EventCommand</name>
    <message>
        <source>The command of --exec took longer than 30 s and was ended.</source>
        <translation>Der Befehl von --exec brauchte länger als 30 s und wurde beendet.</translation>
    </message>
    <message>
        <source>The command of --exec could not be started: %1.</source>
        <translation>Der Befehl von --exec konnte nicht gestartet werden: %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::EventHub</name>
    <message>
        <source>The mailbox must be opened again.</source>
        <translation>Das Postfach muss noch einmal geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Grelot::EventStreamChannel</name>
    <message>
        <source>the server or a proxy on the way answered %1 to the request for an event stream</source>
        <translation>der Server oder ein Proxy auf dem Weg mit %1 auf die Anfrage nach einem Ereignisstrom antwortete</translation>
    </message>
    <message>
        <source>A web page came in place of the event stream.</source>
        <translation>Eine Webseite kam statt des Ereignisstroms.</translation>
    </message>
    <message>
        <source>a web page came in place of the event stream</source>
        <translation>eine Webseite statt des Ereignisstroms kam</translation>
    </message>
    <message>
        <source>The server did not answer with an event stream.</source>
        <translation>Der Server antwortete nicht mit einem Ereignisstrom.</translation>
    </message>
    <message>
        <source>the server did not answer with an event stream</source>
        <translation>der Server nicht mit einem Ereignisstrom antwortete</translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation>Der Server sandte ein Ereignis von mehr als 1 MiB, was Grelot nicht nimmt.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server schloss die Verbindung.</translation>
    </message>
</context>
<context>
    <name>Grelot::FigureRow</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>keiner fällig</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayLink</name>
    <message>
        <source>The server sent an event that Grelot cannot read.</source>
        <translation>Der Server sandte ein Ereignis, das Grelot nicht lesen kann.</translation>
    </message>
    <message>
        <source>The server sent events before it said hello.</source>
        <translation>Der Server sandte Ereignisse, bevor er sich vorstellte.</translation>
    </message>
    <message>
        <source>The server speaks version %1 of the push protocol; Grelot speaks version 1. Install a newer Grelot.</source>
        <translation>Der Server spricht Version %1 des Push-Protokolls; Grelot spricht Version 1. Installieren Sie ein neueres Grelot.</translation>
    </message>
    <message>
        <source>The server ended the connection and asks to come back.</source>
        <translation>Der Server beendete die Verbindung und bittet wiederzukommen.</translation>
    </message>
    <message>
        <source>The WebSocket upgrade was refused on the way (403).</source>
        <translation>Der Wechsel zu WebSocket wurde unterwegs abgelehnt (403).</translation>
    </message>
    <message>
        <source>The event stream was refused on the way (403).</source>
        <translation>Der Ereignisstrom wurde unterwegs abgelehnt (403).</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to the WebSocket upgrade</source>
        <translation>der Server oder ein Proxy auf dem Weg mit 403 auf den Wechsel zu WebSocket antwortete</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to the request for an event stream</source>
        <translation>der Server oder ein Proxy auf dem Weg mit 403 auf die Anfrage nach einem Ereignisstrom antwortete</translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayRequests</name>
    <message>
        <source>The server gave an answer that Grelot cannot read.</source>
        <translation>Der Server gab eine Antwort, die Grelot nicht lesen kann.</translation>
    </message>
    <message>
        <source>The message is not in its mailbox any more.</source>
        <translation>Die Nachricht ist nicht mehr in ihrem Postfach.</translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayServer</name>
    <message>
        <source>The gateway cannot listen on %1, port %2: %3</source>
        <translation>Das Gateway kann nicht auf %1, Port %2 lauschen: %3</translation>
    </message>
    <message>
        <source>The gateway is shutting down.</source>
        <translation>Das Gateway wird beendet.</translation>
    </message>
    <message>
        <source>WARNING: a proxy on this machine forwards requests, but is not trusted to say for whom, so that wrong passwords of one person slow down everybody. Give --trusted-proxy %1.</source>
        <translation>WARNUNG: Ein Proxy auf diesem Rechner leitet Anfragen weiter, darf aber nicht sagen, für wen, so dass falsche Passwörter einer Person alle bremsen. Geben Sie --trusted-proxy %1 an.</translation>
    </message>
    <message>
        <source>The gateway has too many connections. Try again later.</source>
        <translation>Das Gateway hat zu viele Verbindungen. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>Grelot::HttpConnection</name>
    <message>
        <source>The request did not come within 10 seconds.</source>
        <translation>Die Anfrage kam nicht innerhalb von 10 Sekunden.</translation>
    </message>
</context>
<context>
    <name>Grelot::HttpExchange</name>
    <message>
        <source>The server did not answer a request in time.</source>
        <translation>Der Server antwortete nicht rechtzeitig auf eine Anfrage.</translation>
    </message>
</context>
<context>
    <name>Grelot::HttpGet</name>
    <message>
        <source>the server or a proxy on the way sends requests on to another server</source>
        <translation>der Server oder ein Proxy auf dem Weg Anfragen an einen anderen Server weiterschickt</translation>
    </message>
    <message>
        <source>The server or a proxy on the way sends requests on to another server, where Grelot does not send your password. Check the account&apos;s address.</source>
        <translation>Der Server oder ein Proxy auf dem Weg schickt Anfragen an einen anderen Server weiter, wohin Grelot Ihr Passwort nicht sendet. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message numerus="yes">
        <source>the server or a proxy on the way sends requests on more than %n times</source>
        <translation>
            <numerusform>der Server oder ein Proxy auf dem Weg Anfragen mehr als %n-mal weiterschickt</numerusform>
            <numerusform>der Server oder ein Proxy auf dem Weg Anfragen mehr als %n-mal weiterschickt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::HttpsFetch</name>
    <message>
        <source>The answer is larger than 256 KiB, which Grelot does not take.</source>
        <translation>Die Antwort ist größer als 256 KiB, was Grelot nicht nimmt.</translation>
    </message>
    <message>
        <source>The request is sent on to %1, where Grelot does not send your address.</source>
        <translation>Die Anfrage wird an %1 weitergeschickt, wohin Grelot Ihre Adresse nicht sendet.</translation>
    </message>
    <message numerus="yes">
        <source>The request is sent on more than %n times, which Grelot does not follow.</source>
        <translation>
            <numerusform>Die Anfrage wird mehr als %n-mal weitergeschickt, und so weit folgt Grelot nicht.</numerusform>
            <numerusform>Die Anfrage wird mehr als %n-mal weitergeschickt, und so weit folgt Grelot nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is sent on to an address that cannot be used.</source>
        <translation>Die Anfrage wird an eine Adresse weitergeschickt, die nicht zu gebrauchen ist.</translation>
    </message>
    <message>
        <source>The request is sent on to an address without encryption, where Grelot does not follow.</source>
        <translation>Die Anfrage wird an eine Adresse ohne Verschlüsselung weitergeschickt, wohin Grelot nicht folgt.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>Es gibt keinen Host %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapClient</name>
    <message>
        <source>it sends no greeting</source>
        <translation>er sendet keine Begrüßung</translation>
    </message>
    <message>
        <source>it answers a command that was not given</source>
        <translation>er antwortet auf einen Befehl, der nicht gegeben wurde</translation>
    </message>
    <message>
        <source>it asks for more where there is no more</source>
        <translation>er fragt nach mehr, wo es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapFailures</name>
    <message>
        <source>it gives no reason</source>
        <translation>er nennt keinen Grund</translation>
    </message>
    <message>
        <source>The mail server lets this account wait, since it was asked too much of: %1. Grelot tries again in five minutes; nothing has to be done.</source>
        <translation>Der Mailserver lässt dieses Konto warten, weil zu viel von ihm verlangt wurde: %1. Grelot versucht es in fünf Minuten noch einmal; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Too many programs are connected to this account: %1. Grelot tries again; it helps to close a mail program elsewhere.</source>
        <translation>Zu viele Programme sind mit diesem Konto verbunden: %1. Grelot versucht es noch einmal; es hilft, anderswo ein Mailprogramm zu schließen.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own: %1. Grelot tries again.</source>
        <translation>Der Mailserver meldet einen eigenen Fehler: %1. Grelot versucht es noch einmal.</translation>
    </message>
    <message>
        <source>A part of the mail server is not available at the moment: %1. Grelot tries again.</source>
        <translation>Ein Teil des Mailservers ist zurzeit nicht verfügbar: %1. Grelot versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The account has come to a limit of the mail server: %1. Grelot tries again.</source>
        <translation>Das Konto ist an eine Grenze des Mailservers gekommen: %1. Grelot versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The mail server cannot serve this account at the moment: %1. Grelot tries again.</source>
        <translation>Der Mailserver kann dieses Konto zurzeit nicht bedienen: %1. Grelot versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in: %1. Sign in again.</source>
        <translation>Der Mailserver hat die Anmeldung abgelehnt: %1. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password: %1. Check both and enter them again.</source>
        <translation>Der Mailserver hat den Benutzernamen oder das Passwort abgelehnt: %1. Prüfen Sie beides und geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The mail server does not let this user name into that mailbox: %1. Check the user name and sign in again.</source>
        <translation>Der Mailserver lässt diesen Benutzernamen nicht in dieses Postfach: %1. Prüfen Sie den Benutzernamen und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The sign-in has expired: %1. Sign in again.</source>
        <translation>Die Anmeldung ist abgelaufen: %1. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The password has expired: %1. Get a new one from the provider and enter it here.</source>
        <translation>Das Passwort ist abgelaufen: %1. Holen Sie sich beim Anbieter ein neues und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The mail server takes no sign-in without encryption: %1. Set the account to TLS.</source>
        <translation>Der Mailserver nimmt keine Anmeldung ohne Verschlüsselung: %1. Stellen Sie das Konto auf TLS.</translation>
    </message>
    <message>
        <source>The mail server&apos;s support has to let this account in: %1. Ask the provider.</source>
        <translation>Der Support des Mailservers muss dieses Konto zulassen: %1. Fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The mail server did not understand the sign-in: %1.</source>
        <translation>Der Mailserver hat die Anmeldung nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>The mail server refused a request: %1.</source>
        <translation>Der Mailserver hat eine Anfrage abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: %1. Grelot connects again.</source>
        <translation>Der Mailserver beendete die Verbindung: %1. Grelot verbindet sich neu.</translation>
    </message>
    <message>
        <source>What answers is not a working IMAP server: %1. Check the server&apos;s name and port.</source>
        <translation>Was da antwortet, ist kein funktionierender IMAP-Server: %1. Prüfen Sie Namen und Port des Servers.</translation>
    </message>
    <message>
        <source>A web page answers where the mail server is due, such as a network&apos;s sign-in page. Open any web page to sign in to the network, or check the server&apos;s name and port.</source>
        <translation>Statt des Mailservers antwortet eine Webseite, etwa die Anmeldeseite eines Netzes. Öffnen Sie irgendeine Webseite, um sich im Netz anzumelden, oder prüfen Sie Namen und Port des Servers.</translation>
    </message>
    <message>
        <source>The mail server did not answer within %1 seconds. Grelot connects again.</source>
        <translation>Der Mailserver antwortete nicht innerhalb von %1 Sekunden. Grelot verbindet sich neu.</translation>
    </message>
    <message>
        <source>The connection to the mail server was closed before it answered.</source>
        <translation>Die Verbindung zum Mailserver wurde geschlossen, bevor er antwortete.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server at the moment. Grelot connects again by itself.</source>
        <translation>Zurzeit gibt es keine Verbindung zum Mailserver. Grelot verbindet sich von selbst neu.</translation>
    </message>
    <message>
        <source>This mailbox is not watched.</source>
        <translation>Dieses Postfach wird nicht beobachtet.</translation>
    </message>
    <message>
        <source>The message is no longer in the mailbox: it was deleted or moved elsewhere.</source>
        <translation>Die Nachricht ist nicht mehr im Postfach: Sie wurde gelöscht oder verschoben.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapFeed</name>
    <message>
        <source>This mailbox is not watched.</source>
        <translation>Dieses Postfach wird nicht beobachtet.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapGreeting</name>
    <message>
        <source>The greeting is longer than 8 KiB, which Grelot does not take.</source>
        <translation>Die Begrüßung ist länger als 8 KiB, was Grelot nicht nimmt.</translation>
    </message>
    <message>
        <source>What answers there is no IMAP server that takes anybody.</source>
        <translation>Was dort antwortet, ist kein IMAP-Server, der jemanden einlässt.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLink</name>
    <message>
        <source>over TLS</source>
        <translation>über TLS</translation>
    </message>
    <message>
        <source>over STARTTLS</source>
        <translation>mit STARTTLS</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>ohne Verschlüsselung</translation>
    </message>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers IDLE but brings no news by it.</source>
        <translation>
            <numerusform>Verbunden durch Abfragen im Abstand von %n Sekunde, weil der Server IDLE anbietet, aber darüber nichts meldet.</numerusform>
            <numerusform>Verbunden durch Abfragen alle %n Sekunden, weil der Server IDLE anbietet, aber darüber nichts meldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers no IDLE.</source>
        <translation>
            <numerusform>Verbunden durch Abfragen im Abstand von %n Sekunde, weil der Server kein IDLE anbietet.</numerusform>
            <numerusform>Verbunden durch Abfragen alle %n Sekunden, weil der Server kein IDLE anbietet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected by IMAP IDLE. Mailboxes other than %1 are looked at every %2 minutes, because the server offers no NOTIFY.</source>
        <translation>Verbunden über IMAP IDLE. Nach anderen Postfächern als %1 wird alle %2 Minuten gesehen, weil der Server kein NOTIFY anbietet.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>Der Server bietet an: %1</translation>
    </message>
    <message>
        <source>The server asked for no sign-in</source>
        <translation>Der Server verlangte keine Anmeldung</translation>
    </message>
    <message>
        <source>Signed in by %1, %2</source>
        <translation>Angemeldet mit %1, %2</translation>
    </message>
    <message>
        <source>Ladder: %1 (%2), %3 (%4), %5</source>
        <translation>Leiter: %1 (%2), %3 (%4), %5</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLogin</name>
    <message>
        <source>it signs in without asking for a password</source>
        <translation>er meldet an, ohne nach einem Passwort zu fragen</translation>
    </message>
    <message>
        <source>it signs in without a password before TLS</source>
        <translation>er meldet vor TLS ohne Passwort an</translation>
    </message>
    <message>
        <source>%1 does not offer encryption (STARTTLS), or something on the way hides it. Nothing was sent. Use the port for TLS, or another network.</source>
        <translation>%1 bietet keine Verschlüsselung an (STARTTLS), oder etwas auf dem Weg verbirgt sie. Nichts wurde gesendet. Nehmen Sie den Port für TLS oder ein anderes Netz.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLoginCheck</name>
    <message>
        <source>The mail server did not answer the login.</source>
        <translation>Der Mailserver hat auf die Anmeldung nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapScram</name>
    <message>
        <source>its part of the sign-in (SCRAM) cannot be read</source>
        <translation>sein Teil der Anmeldung (SCRAM) ist nicht lesbar</translation>
    </message>
    <message>
        <source>it answers somebody else&apos;s sign-in (SCRAM)</source>
        <translation>er antwortet auf die Anmeldung von jemand anderem (SCRAM)</translation>
    </message>
    <message>
        <source>it wants the password hashed less than %1 times (SCRAM), which is not safe</source>
        <translation>er will das Passwort weniger als %1-mal gehasht (SCRAM), was nicht sicher ist</translation>
    </message>
    <message>
        <source>it wants the password hashed more than %1 times (SCRAM)</source>
        <translation>er will das Passwort mehr als %1-mal gehasht (SCRAM)</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password, so it may not be %1 at all. Grelot does not use it. Check the server&apos;s name and the network.</source>
        <translation>Der Server konnte nicht beweisen, dass er das Passwort kennt, ist also vielleicht gar nicht %1. Grelot benutzt ihn nicht. Prüfen Sie den Namen des Servers und das Netz.</translation>
    </message>
    <message>
        <source>it asks for more where there is no more</source>
        <translation>er fragt nach mehr, wo es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSelector</name>
    <message>
        <source>More than %1 requests wait for the mail server. Try again later.</source>
        <translation>Mehr als %1 Anfragen warten auf den Mailserver. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSignIn</name>
    <message>
        <source>%1 offers no way to sign in with a password on this connection.</source>
        <translation>%1 bietet auf dieser Verbindung keinen Weg, sich mit einem Passwort anzumelden.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in through the browser (OAuth 2). Use a password for it, or an app password.</source>
        <translation>%1 nimmt keine Anmeldung über den Browser (OAuth 2). Nehmen Sie ein Passwort oder ein App-Passwort.</translation>
    </message>
    <message>
        <source>The user name or the password holds a line break or a NUL character, which no mail server takes. Enter it again.</source>
        <translation>Der Benutzername oder das Passwort enthält einen Zeilenumbruch oder ein NUL-Zeichen, was kein Mailserver nimmt. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>A sign-in through the browser is never sent to %1 without encryption. Use TLS.</source>
        <translation>Eine Anmeldung über den Browser wird nie ohne Verschlüsselung an %1 gesendet. Nehmen Sie TLS.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSocket</name>
    <message>
        <source>An unencrypted connection to %1 is refused: the password would cross the network readable by everyone. Use TLS.</source>
        <translation>Eine unverschlüsselte Verbindung zu %1 wird verweigert: Das Passwort ginge für alle lesbar durch das Netz. Nehmen Sie TLS.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Check the network and the server&apos;s name.</source>
        <translation>Der Mailserver %1 wurde nicht gefunden. Prüfen Sie das Netz und den Namen des Servers.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses connections; it may be down.</source>
        <translation>Der Mailserver %1 lehnt Verbindungen ab; vielleicht läuft er nicht.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection.</source>
        <translation>Der Mailserver %1 schloss die Verbindung.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: %2. Another program may answer on this port, such as a network&apos;s sign-in page.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande: %2. Vielleicht antwortet auf diesem Port ein anderes Programm, etwa die Anmeldeseite eines Netzes.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 failed: %2.</source>
        <translation>Die Verbindung zum Mailserver %1 ist gescheitert: %2.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapWatcher</name>
    <message>
        <source>The mail server is away.</source>
        <translation>Der Mailserver ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxList</name>
    <message>
        <source>Unread messages</source>
        <translation>Ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxModel</name>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
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
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search sender, subject and preview</source>
        <translation>Absender, Betreff und Vorschau durchsuchen</translation>
    </message>
    <message>
        <source>Searches sender, subject and preview of the listed messages (%1 or /)</source>
        <translation>Durchsucht Absender, Betreff und Vorschau der aufgeführten Nachrichten (%1 oder /)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of them are listed.</source>
        <translation>
            <numerusform>Die neueste ist aufgeführt (%n).</numerusform>
            <numerusform>Die neuesten %n sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxWindow</name>
    <message>
        <source>Mark all as read - Grelot</source>
        <translation>Alle als gelesen markieren - Grelot</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n listed message(s) as read?</source>
        <translation>
            <numerusform>Die aufgeführte Nachricht als gelesen markieren (%n)?</numerusform>
            <numerusform>Alle %n aufgeführten Nachrichten als gelesen markieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
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
        <translation>Dieser Desktop hat keinen Infobereich: Wird dieses Fenster geschlossen, wird es nur minimiert, damit Grelot weiter klingeln kann. Beenden steht im Menü oben.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapFollower</name>
    <message>
        <source>The server has no mailbox named %1. Check the account&apos;s mailboxes.</source>
        <translation>Der Server hat kein Postfach namens %1. Prüfen Sie die Postfächer des Kontos.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapLink</name>
    <message>
        <source>Polling every minute, because %1.</source>
        <translation>Abgefragt wird jede Minute, weil %1.</translation>
    </message>
    <message>
        <source>Polling every minute, because the server offers no push.</source>
        <translation>Abgefragt wird jede Minute, weil der Server kein Push anbietet.</translation>
    </message>
    <message>
        <source>Connected by %1, because the server offers no WebSocket.</source>
        <translation>Verbunden über %1, weil der Server kein WebSocket anbietet.</translation>
    </message>
    <message>
        <source>The way of push was refused (403).</source>
        <translation>Der Weg für Push wurde abgelehnt (403).</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to %1</source>
        <translation>der Server oder ein Proxy auf dem Weg mit 403 auf %1 antwortete</translation>
    </message>
    <message>
        <source>The server offers this account something else now. Grelot connects anew.</source>
        <translation>Der Server bietet diesem Konto jetzt etwas anderes an. Grelot verbindet sich neu.</translation>
    </message>
    <message>
        <source>The server refused the sign-in of this account. Sign in again.</source>
        <translation>Der Server hat die Anmeldung dieses Kontos abgelehnt. Melden Sie sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapLongPollPush</name>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>Der Server konnte nicht rechtzeitig erreicht werden.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapPush</name>
    <message>
        <source>The mail server sent an event that Grelot cannot read.</source>
        <translation>Der Mailserver sandte ein Ereignis, das Grelot nicht lesen kann.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapSocketApi</name>
    <message>
        <source>The server did not answer a request in time.</source>
        <translation>Der Server antwortete nicht rechtzeitig auf eine Anfrage.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapStreamPush</name>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>Der Server konnte nicht rechtzeitig erreicht werden.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapWebSocketPush</name>
    <message>
        <source>the server refused to tell of news by WebSocket</source>
        <translation>der Server sich weigerte, Neues über WebSocket zu melden</translation>
    </message>
</context>
<context>
    <name>Grelot::LogPanel</name>
    <message>
        <source>Without addresses, names of servers, subjects and passwords.</source>
        <translation>Ohne Adressen, Namen von Servern, Betreffzeilen und Passwörter.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Protokoll verbergen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The log could not be saved: %1. Choose another place.</source>
        <translation>Das Protokoll konnte nicht gespeichert werden: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Grelot::LongPollChannel</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The server sent an event that Grelot cannot read.</source>
        <translation>Der Server sandte ein Ereignis, das Grelot nicht lesen kann.</translation>
    </message>
</context>
<context>
    <name>Grelot::MailSource</name>
    <message>
        <source>it is pinned in the settings</source>
        <translation>es in den Einstellungen so festgelegt ist</translation>
    </message>
    <message>
        <source>This kind of server does not tell which mailboxes there are.</source>
        <translation>Diese Art von Server sagt nicht, welche Postfächer es gibt.</translation>
    </message>
</context>
<context>
    <name>Grelot::ManualPage</name>
    <message>
        <source>Which server holds your mail?</source>
        <translation>Welcher Server hat Ihre Mail?</translation>
    </message>
    <message>
        <source>Write it as an account address. Your password does not belong in it.</source>
        <translation>Schreiben Sie ihn als Kontoadresse. Ihr Passwort gehört nicht hinein.</translation>
    </message>
    <message>
        <source>Account &amp;address:</source>
        <translation>Konto&amp;adresse:</translation>
    </message>
</context>
<context>
    <name>Grelot::NetworkPage</name>
    <message>
        <source>As the system says</source>
        <translation>Wie vom System vorgegeben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
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
        <translation>keiner</translation>
    </message>
    <message>
        <source>Type a new one to change it</source>
        <translation>Neues eingeben, um es zu ändern</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>The way from this computer to the mail servers. All connections of Grelot take it, but those to this computer itself.</source>
        <translation>Der Weg von diesem Rechner zu den Mailservern. Alle Verbindungen von Grelot nehmen ihn, außer denen zu diesem Rechner selbst.</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>The proxy&apos;s name or address, without http://.</source>
        <translation>Name oder Adresse des Proxys, ohne http://.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>The proxy&apos;s port, often 3128, 8080 or 1080.</source>
        <translation>Der Port des Proxys, oft 3128, 8080 oder 1080.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Only where the proxy wants one to sign in.</source>
        <translation>Nur wo der Proxy eine Anmeldung will.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Goes to the keyring, never into a file. It is not shown here again.</source>
        <translation>Kommt in den Schlüsselbund, nie in eine Datei. Hier wird es nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Without host and port no server can be reached.</source>
        <translation>Ohne Host und Port ist kein Server zu erreichen.</translation>
    </message>
    <message>
        <source>This computer itself is never reached through a proxy.</source>
        <translation>Dieser Rechner selbst wird nie über einen Proxy erreicht.</translation>
    </message>
</context>
<context>
    <name>Grelot::NotificationsPage</name>
    <message>
        <source>Play the &amp;sound of the desktop</source>
        <translation>Den &amp;Klang des Desktops abspielen</translation>
    </message>
    <message>
        <source>Notifications ask the desktop for its sound of new mail. Without this they are silent.</source>
        <translation>Benachrichtigungen bitten den Desktop um seinen Klang für neue Mail. Ohne das sind sie stumm.</translation>
    </message>
    <message>
        <source>&amp;Notifications show:</source>
        <translation>&amp;Benachrichtigungen zeigen:</translation>
    </message>
    <message>
        <source>How much of a message a notification shows, on a locked screen too where the desktop shows notifications there. An account may differ: see its own settings.</source>
        <translation>Wie viel eine Benachrichtigung von einer Nachricht zeigt, auch auf gesperrtem Bildschirm, wo der Desktop dort Benachrichtigungen zeigt. Ein Konto kann abweichen: Siehe seine eigenen Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Grelot::OAuthProviderReader</name>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>sie ist größer als 64 KiB</translation>
    </message>
    <message>
        <source>it is no JSON object with a list &quot;providers&quot;</source>
        <translation>sie ist kein JSON-Objekt mit einer Liste „providers“</translation>
    </message>
    <message numerus="yes">
        <source>it lists more than %n providers</source>
        <translation>
            <numerusform>sie führt mehr als %n Anbieter auf</numerusform>
            <numerusform>sie führt mehr als %n Anbieter auf</numerusform>
        </translation>
    </message>
    <message>
        <source>a provider has no &quot;id&quot; of 1 to 64 small letters, digits and dashes</source>
        <translation>ein Anbieter hat keine „id“ aus 1 bis 64 kleinen Buchstaben, Ziffern und Strichen</translation>
    </message>
    <message>
        <source>the provider %1 has a wrong or missing &quot;%2&quot; (endpoints begin with https://)</source>
        <translation>beim Anbieter %1 ist „%2“ falsch oder fehlt (Endpunkte beginnen mit https://)</translation>
    </message>
</context>
<context>
    <name>Grelot::OAuthProviders</name>
    <message>
        <source>In %1, %2. It is left out.</source>
        <translation>In %1: %2. Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who owns that file.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <translation>%1 wird nicht benutzt: %2.</translation>
    </message>
    <message>
        <source>Grelot knows no provider to sign in with for %1. Name one with --provider, or describe it in %2.</source>
        <translation>Grelot kennt keinen Anbieter, bei dem man sich für %1 anmeldet. Nennen Sie einen mit --provider, oder beschreiben Sie ihn in %2.</translation>
    </message>
    <message>
        <source>There is no provider called %1 to sign in with. Describe it in %2.</source>
        <translation>Es gibt keinen Anbieter namens %1 zum Anmelden. Beschreiben Sie ihn in %2.</translation>
    </message>
    <message>
        <source>No client id is configured for %1. Put one in %2.</source>
        <translation>Für %1 ist keine Client-ID eingerichtet. Schreiben Sie eine in %2.</translation>
    </message>
    <message>
        <source>No &quot;scopes&quot; of %1 are configured for accounts of the kind &quot;%2&quot;. Put them in %3.</source>
        <translation>Für Konten der Art „%2“ sind keine „scopes“ von %1 eingerichtet. Schreiben Sie sie in %3.</translation>
    </message>
</context>
<context>
    <name>Grelot::OpenWithEdit</name>
    <message>
        <source>The mail program of this system</source>
        <translation>Das Mailprogramm dieses Systems</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Eine Webadresse</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>Open messages with</source>
        <translation>Nachrichten öffnen mit</translation>
    </message>
    <message>
        <source>Address or command</source>
        <translation>Adresse oder Befehl</translation>
    </message>
    <message>
        <source>{id} and {messageId} stand for the message&apos;s own. A command is run without a shell.</source>
        <translation>{id} und {messageId} stehen für die Werte der Nachricht. Ein Befehl wird ohne Shell gestartet.</translation>
    </message>
</context>
<context>
    <name>Grelot::PasswordCommand</name>
    <message>
        <source>The password command could not be started. Check that its program is installed and on the PATH.</source>
        <translation>Der Passwortbefehl konnte nicht gestartet werden. Prüfen Sie, ob sein Programm installiert und im PATH ist.</translation>
    </message>
    <message>
        <source>The password command did not end within 30 seconds. Run it in a terminal to see what it waits for.</source>
        <translation>Der Passwortbefehl war nach 30 Sekunden nicht fertig. Starten Sie ihn in einem Terminal, um zu sehen, worauf er wartet.</translation>
    </message>
    <message>
        <source>The password command is empty.</source>
        <translation>Der Passwortbefehl ist leer.</translation>
    </message>
    <message>
        <source>The password command printed more than 64 KiB. It has to print the password alone.</source>
        <translation>Der Passwortbefehl gab mehr als 64 KiB aus. Er muss das Passwort allein ausgeben.</translation>
    </message>
    <message>
        <source>The password command was ended before it was done. Run it in a terminal to see why.</source>
        <translation>Der Passwortbefehl wurde beendet, bevor er fertig war. Starten Sie ihn in einem Terminal, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>The password command failed with exit code %1. Run it in a terminal to see why.</source>
        <translation>Der Passwortbefehl scheiterte mit Exit-Code %1. Starten Sie ihn in einem Terminal, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>The password command printed something that is not UTF-8 text.</source>
        <translation>Der Passwortbefehl gab etwas aus, das kein UTF-8-Text ist.</translation>
    </message>
    <message>
        <source>The password command printed no password on its first line.</source>
        <translation>Der Passwortbefehl gab in seiner ersten Zeile kein Passwort aus.</translation>
    </message>
</context>
<context>
    <name>Grelot::Presence</name>
    <message>
        <source>The computer was asleep.</source>
        <translation>Der Rechner war im Ruhezustand.</translation>
    </message>
    <message>
        <source>The computer is asleep.</source>
        <translation>Der Rechner ist im Ruhezustand.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Es gibt kein Netz.</translation>
    </message>
</context>
<context>
    <name>Grelot::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Keine Nachricht ist gewählt.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Nothing of its text is known.</source>
        <translation>Von ihrem Text ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>Grelot::ProxyKeeper</name>
    <message>
        <source>The proxy&apos;s password: %1</source>
        <translation>Das Passwort des Proxys: %1</translation>
    </message>
</context>
<context>
    <name>Grelot::QuietSpanEdit</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>From then on nothing rings.</source>
        <translation>Von da an klingelt nichts.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Then one notification tells what came meanwhile. Earlier than the beginning: on the next day.</source>
        <translation>Dann sagt eine Benachrichtigung, was inzwischen kam. Früher als der Anfang: am nächsten Tag.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>Removes this time of quiet.</source>
        <translation>Entfernt diese Ruhezeit.</translation>
    </message>
    <message>
        <source>It begins on this day: %1</source>
        <translation>Sie beginnt an diesem Tag: %1</translation>
    </message>
</context>
<context>
    <name>Grelot::QuietTimesEdit</name>
    <message>
        <source>&amp;Quiet times</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>&amp;Zeit hinzufügen</translation>
    </message>
    <message>
        <source>While it is quiet nothing is shown; at the end one notification tells what came. The number in the tray goes on.</source>
        <translation>Solange Ruhe ist, wird nichts gezeigt; am Ende sagt eine Benachrichtigung, was kam. Die Zahl im Infobereich geht weiter.</translation>
    </message>
    <message>
        <source>Adds another time of quiet, up to eight.</source>
        <translation>Fügt eine weitere Ruhezeit hinzu, bis zu acht.</translation>
    </message>
    <message>
        <source>On the days when it begins, by this computer&apos;s clock. An end before the beginning is on the next day.</source>
        <translation>An den Tagen, an denen sie beginnt, nach der Uhr dieses Rechners. Ein Ende vor dem Anfang ist am nächsten Tag.</translation>
    </message>
</context>
<context>
    <name>Grelot::RedirectListener</name>
    <message>
        <source>Grelot has the answer. You can close this window.</source>
        <translation>Grelot hat die Antwort. Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>This is not the answer that Grelot waits for.</source>
        <translation>Das ist nicht die Antwort, auf die Grelot wartet.</translation>
    </message>
</context>
<context>
    <name>Grelot::RequestHandler</name>
    <message>
        <source>The mail server takes too long. Try again in a moment.</source>
        <translation>Der Mailserver braucht zu lange. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Web pages of this origin are not allowed here.</source>
        <translation>Webseiten dieser Herkunft sind hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>A user name and a password are needed.</source>
        <translation>Benutzername und Passwort werden gebraucht.</translation>
    </message>
    <message>
        <source>Too many connections of this user.</source>
        <translation>Zu viele Verbindungen dieses Benutzers.</translation>
    </message>
    <message>
        <source>The mailbox must be opened again.</source>
        <translation>Das Postfach muss noch einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>An action must come as application/json.</source>
        <translation>Eine Aktion muss als application/json kommen.</translation>
    </message>
    <message>
        <source>The body names no action that is known here.</source>
        <translation>Der Rumpf nennt keine Aktion, die hier bekannt ist.</translation>
    </message>
</context>
<context>
    <name>Grelot::RequestRunner</name>
    <message>
        <source>Grelot runs but does not answer. End it and start it again.</source>
        <translation>Grelot läuft, antwortet aber nicht. Beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Grelot is not running.</source>
        <translation>Grelot läuft nicht.</translation>
    </message>
</context>
<context>
    <name>Grelot::Ribbon</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
</context>
<context>
    <name>Grelot::SecretStore</name>
    <message>
        <source>The keyring did not answer within 60 seconds. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund antwortete nicht innerhalb von 60 Sekunden. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring gave no password for this account. It may be locked: unlock it and try again. If it is not, store the password again.</source>
        <translation>Der Schlüsselbund gab kein Passwort für dieses Konto. Vielleicht ist er gesperrt: Entsperren Sie ihn und versuchen Sie es noch einmal. Wenn nicht, speichern Sie das Passwort noch einmal.</translation>
    </message>
    <message>
        <source>The keyring refused to hand out the password. Allow Grelot to use it, then try again.</source>
        <translation>Der Schlüsselbund verweigerte die Herausgabe des Passworts. Erlauben Sie Grelot, ihn zu benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in. Start one (GNOME Keyring or KWallet), or let a command give it (--password-command).</source>
        <translation>Es gibt keinen Schlüsselbund, der das Passwort aufbewahrt. Starten Sie einen (GNOME Keyring oder KWallet), oder lassen Sie einen Befehl es geben (--password-command).</translation>
    </message>
    <message>
        <source>The keyring failed. Check that it works, then try again.</source>
        <translation>Der Schlüsselbund hat versagt. Prüfen Sie, ob er funktioniert, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Grelot::ServerCard</name>
    <message>
        <source>I know that this server is my provider&apos;s</source>
        <translation>Ich weiß, dass dieser Server meinem Anbieter gehört</translation>
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
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The first is recommended. Any of them will do.</source>
        <translation>Der erste ist empfohlen. Jeder davon ist geeignet.</translation>
    </message>
</context>
<context>
    <name>Grelot::Service</name>
    <message>
        <source>This Grelot does not know the command &quot;%1&quot;.</source>
        <translation>Dieses Grelot kennt den Befehl „%1“ nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of a pause. Say 30m, 2h, until-tomorrow or off.</source>
        <translation>„%1“ ist keine Länge einer Pause. Sagen Sie 30m, 2h, until-tomorrow oder off.</translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsController</name>
    <message>
        <source>This version of Grelot cannot open it.</source>
        <translation>Diese Version von Grelot kann es nicht öffnen.</translation>
    </message>
    <message>
        <source>The password is in the keyring.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>That is the file of these settings themselves. Choose another one.</source>
        <translation>Das ist die Datei dieser Einstellungen selbst. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>Die Einstellungen wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The settings were imported. New accounts need their passwords.</source>
        <translation>Die Einstellungen wurden importiert. Neue Konten brauchen ihre Passwörter.</translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsDialog</name>
    <message>
        <source>Settings - Grelot</source>
        <translation>Einstellungen - Grelot</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read. Check who owns that file.</source>
        <translation>Die Einstellungen in %1 können nicht gelesen werden. Prüfen Sie, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>The settings in %1 were written by a newer Grelot. What this one understands of them is used; before it changes anything, it keeps a copy beside them.</source>
        <translation>Die Einstellungen in %1 wurden von einem neueren Grelot geschrieben. Was dieses davon versteht, wird benutzt; bevor es etwas ändert, legt es eine Kopie daneben.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged. They were set aside as %2, and Grelot starts without an account and with its usual settings.</source>
        <translation>Die Einstellungen in %1 waren beschädigt. Sie wurden als %2 beiseitegelegt, und Grelot startet ohne Konto und mit den üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and cannot be set aside. Move that file away.</source>
        <translation>Die Einstellungen in %1 sind beschädigt und können nicht beiseitegelegt werden. Verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check that the disk has room and that you own that folder.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden. Prüfen Sie, ob der Datenträger Platz hat und der Ordner Ihnen gehört.</translation>
    </message>
    <message>
        <source>The settings in %1 are just being written by another program. Try again in a few seconds.</source>
        <translation>Die Einstellungen in %1 werden gerade von einem anderen Programm geschrieben. Versuchen Sie es in ein paar Sekunden noch einmal.</translation>
    </message>
</context>
<context>
    <name>Grelot::SignInPage</name>
    <message>
        <source>How do you sign in?</source>
        <translation>Wie melden Sie sich an?</translation>
    </message>
    <message>
        <source>With a &amp;password</source>
        <translation>Mit einem &amp;Passwort</translation>
    </message>
    <message>
        <source>Open the page &amp;again</source>
        <translation>Die Seite &amp;noch einmal öffnen</translation>
    </message>
    <message>
        <source>A &amp;command gives the password</source>
        <translation>Ein &amp;Befehl gibt das Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>pass show mail/work</source>
        <translation>pass show mail/work</translation>
    </message>
    <message>
        <source>It is run without a shell and prints the password as its first line.</source>
        <translation>Er wird ohne Shell gestartet und gibt das Passwort als erste Zeile aus.</translation>
    </message>
    <message>
        <source>How does %1 sign in?</source>
        <translation>Wie meldet sich %1 an?</translation>
    </message>
    <message>
        <source>In the &amp;browser, with %1</source>
        <translation>Im B&amp;rowser, bei %1</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Grelot::StatusList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>Grelot::StatusWindow</name>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>Status - Grelot</source>
        <translation>Status - Grelot</translation>
    </message>
</context>
<context>
    <name>Grelot::TokenAnswer</name>
    <message>
        <source>The sign-in server of %1 is not ready (%2).</source>
        <translation>Der Anmeldeserver von %1 ist nicht bereit (%2).</translation>
    </message>
    <message>
        <source>The sign-in server of %1 refused Grelot (%2). Check its client id and scopes in the providers file.</source>
        <translation>Der Anmeldeserver von %1 lehnte Grelot ab (%2). Prüfen Sie Client-ID und Scopes in der Anbieterdatei.</translation>
    </message>
    <message>
        <source>What answered for the sign-in server of %1 gave no token (%2). Perhaps this network wants a sign-in of its own first.</source>
        <translation>Was für den Anmeldeserver von %1 antwortete, gab kein Token (%2). Vielleicht will dieses Netz erst eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in of this account. Sign in again.</source>
        <translation>%1 nimmt die Anmeldung dieses Kontos nicht mehr an. Melden Sie sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>Grelot::TokenExchange</name>
    <message>
        <source>The sign-in server of %1 did not answer within 30 seconds.</source>
        <translation>Der Anmeldeserver von %1 antwortete nicht innerhalb von 30 Sekunden.</translation>
    </message>
    <message>
        <source>The answer of the sign-in server of %1 is larger than 64 KiB, which Grelot does not take.</source>
        <translation>Die Antwort des Anmeldeservers von %1 ist größer als 64 KiB, was Grelot nicht nimmt.</translation>
    </message>
    <message>
        <source>The sign-in server of %1 could not be asked. %2</source>
        <translation>Der Anmeldeserver von %1 konnte nicht befragt werden. %2</translation>
    </message>
</context>
<context>
    <name>Grelot::TrayMenu</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>Mail öffnen</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume notifications</source>
        <translation>Benachrichtigungen fortsetzen</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Benachrichtigungen pausieren</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Bis morgen, 8:00</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Resume notifications (%1)</source>
        <translation>Benachrichtigungen fortsetzen (%1)</translation>
    </message>
</context>
<context>
    <name>Grelot::TrayRunner</name>
    <message>
        <source>Another Grelot holds the lock but does not answer. End it and start again.</source>
        <translation>Ein anderes Grelot hält die Sperre, antwortet aber nicht. Beenden Sie es und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>Grelot::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>%1 within six seconds</source>
        <translation>%1 innerhalb von sechs Sekunden</translation>
    </message>
</context>
<context>
    <name>Grelot::UserSession</name>
    <message>
        <source>Nobody waits for the answer any more.</source>
        <translation>Niemand wartet mehr auf die Antwort.</translation>
    </message>
</context>
<context>
    <name>Grelot::WatchPage</name>
    <message>
        <source>Which mailboxes do you want to hear of?</source>
        <translation>Von welchen Postfächern möchten Sie hören?</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>H&amp;inzufügen</translation>
    </message>
    <message>
        <source>&amp;Start Grelot when I log in</source>
        <translation>Grelot &amp;starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Lists/Qt</source>
        <translation>Listen/Qt</translation>
    </message>
    <message>
        <source>Add the mailbox</source>
        <translation>Postfach hinzufügen</translation>
    </message>
    <message>
        <source>An&amp;other one:</source>
        <translation>Ein an&amp;deres:</translation>
    </message>
    <message numerus="yes">
        <source>Grelot watches at most %n mailboxes of an account.</source>
        <translation>
            <numerusform>Grelot beobachtet höchstens %n Postfach eines Kontos.</numerusform>
            <numerusform>Grelot beobachtet höchstens %n Postfächer eines Kontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n ungelesen</numerusform>
            <numerusform>%1, %n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::WatchRunner</name>
    <message>
        <source>There is no account yet. Add one with: grelot account add NAME URL</source>
        <translation>Es gibt noch kein Konto. Fügen Sie eines hinzu mit: grelot account add NAME URL</translation>
    </message>
</context>
<context>
    <name>Grelot::WatchedLink</name>
    <message>
        <source>The server stopped answering. Grelot connects again by itself.</source>
        <translation>Der Server antwortet nicht mehr. Grelot verbindet sich von selbst neu.</translation>
    </message>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>Der Server konnte nicht rechtzeitig erreicht werden.</translation>
    </message>
    <message>
        <source>Reading the inbox took too long.</source>
        <translation>Den Posteingang zu lesen dauerte zu lange.</translation>
    </message>
    <message>
        <source>The connection stands, but the server said nothing in time.</source>
        <translation>Die Verbindung steht, aber der Server meldete sich nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The server was reached but did not answer in time.</source>
        <translation>Der Server wurde erreicht, antwortete aber nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 opened, but nothing came through within %2 seconds</source>
        <translation>die Verbindung über %1 zwar zustande kam, aber innerhalb von %2 Sekunden nichts durchkam</translation>
    </message>
    <message>
        <source>%1 got no answer within %2 seconds</source>
        <translation>über %1 innerhalb von %2 Sekunden keine Antwort kam</translation>
    </message>
</context>
<context>
    <name>Grelot::WebSocketChannel</name>
    <message>
        <source>The server sent binary data where text is due.</source>
        <translation>Der Server sandte Binärdaten, wo Text erwartet wird.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server konnte nicht erreicht werden.</translation>
    </message>
</context>
<context>
    <name>Grelot::WebSocketSubscriber</name>
    <message>
        <source>The client reads too slowly.</source>
        <translation>Der Client liest zu langsam.</translation>
    </message>
    <message>
        <source>Too many messages.</source>
        <translation>Zu viele Nachrichten.</translation>
    </message>
</context>
<context>
    <name>HttpReply</name>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server schloss die Verbindung.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>Es kam keine sichere Verbindung zum Server zustande.</translation>
    </message>
    <message>
        <source>The server gave an answer that is no proper HTTP.</source>
        <translation>Der Server gab eine Antwort, die kein richtiges HTTP ist.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server konnte nicht erreicht werden.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 8 MiB, which Grelot does not take.</source>
        <translation>Die Antwort des Servers ist größer als 8 MiB, was Grelot nicht nimmt.</translation>
    </message>
</context>
<context>
    <name>HttpStatus</name>
    <message>
        <source>The server refused the user name or the password. Enter the password again, or make an app password if your provider wants one.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort abgelehnt. Geben Sie das Passwort noch einmal ein, oder legen Sie ein App-Passwort an, wenn Ihr Anbieter eines will.</translation>
    </message>
    <message>
        <source>The server does not let this account in (403). Ask its administrator.</source>
        <translation>Der Server lässt dieses Konto nicht ein (403). Fragen Sie seinen Verwalter.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a user name and a password (407).</source>
        <translation>Der Proxy des Netzes verlangt einen Benutzernamen und ein Passwort (407).</translation>
    </message>
    <message>
        <source>The server asks to be called less often (429).</source>
        <translation>Der Server bittet um seltenere Anfragen (429).</translation>
    </message>
    <message>
        <source>The server is not ready (%1).</source>
        <translation>Der Server ist nicht bereit (%1).</translation>
    </message>
    <message>
        <source>The server or a proxy on the way answered %1.</source>
        <translation>Der Server oder ein Proxy auf dem Weg antwortete mit %1.</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered %1</source>
        <translation>der Server oder ein Proxy auf dem Weg mit %1 antwortete</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>ImapActor</name>
    <message>
        <source>The mail server names no mailbox for deleted messages. Nothing was moved.</source>
        <translation>Der Mailserver nennt kein Postfach für gelöschte Nachrichten. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>The mail server names no archive mailbox. Nothing was moved.</source>
        <translation>Der Mailserver nennt kein Archiv-Postfach. Nichts wurde verschoben.</translation>
    </message>
</context>
<context>
    <name>ImapFramer</name>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>eine Zeile ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>one answer is larger than %1 bytes</source>
        <translation>eine Antwort ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>a literal is larger than %1 bytes</source>
        <translation>ein Literal ist größer als %1 Bytes</translation>
    </message>
</context>
<context>
    <name>ImapLister</name>
    <message>
        <source>it names more than %1 mailboxes</source>
        <translation>er nennt mehr als %1 Postfächer</translation>
    </message>
</context>
<context>
    <name>ImapParser</name>
    <message>
        <source>an answer cannot be read</source>
        <translation>eine Antwort ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ImapSelection</name>
    <message>
        <source>it gives its messages no lasting numbers (UIDVALIDITY)</source>
        <translation>er gibt seinen Nachrichten keine bleibenden Nummern (UIDVALIDITY)</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>no reason was given</source>
        <translation>es wurde kein Grund genannt</translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as read.</source>
        <translation>
            <numerusform>%n Nachricht als gelesen markiert.</numerusform>
            <numerusform>%n Nachrichten als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as unread.</source>
        <translation>
            <numerusform>%n Nachricht als ungelesen markiert.</numerusform>
            <numerusform>%n Nachrichten als ungelesen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) archived.</source>
        <translation>
            <numerusform>%n Nachricht archiviert.</numerusform>
            <numerusform>%n Nachrichten archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Nachricht in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Nachrichten in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) flagged.</source>
        <translation>
            <numerusform>%n Nachricht gekennzeichnet.</numerusform>
            <numerusform>%n Nachrichten gekennzeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JmapActor</name>
    <message>
        <source>The mail server names no archive mailbox. Nothing was moved.</source>
        <translation>Der Mailserver nennt kein Archiv-Postfach. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>The mail server names no mailbox for deleted messages. Nothing was moved.</source>
        <translation>Der Mailserver nennt kein Postfach für gelöschte Nachrichten. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>The message is no longer in the mailbox: it was deleted or moved elsewhere.</source>
        <translation>Die Nachricht ist nicht mehr im Postfach: Sie wurde gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>The account has no room left. Delete something on the mail server.</source>
        <translation>Das Konto hat keinen Platz mehr. Löschen Sie etwas auf dem Mailserver.</translation>
    </message>
</context>
<context>
    <name>JmapErrands</name>
    <message>
        <source>There is no connection to the mail server at the moment. Grelot connects again by itself.</source>
        <translation>Zurzeit gibt es keine Verbindung zum Mailserver. Grelot verbindet sich von selbst neu.</translation>
    </message>
</context>
<context>
    <name>JmapFindings</name>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>%1 (can only be read)</source>
        <translation>%1 (nur lesbar)</translation>
    </message>
    <message>
        <source>Accounts with mail: %1</source>
        <translation>Konten mit Mail: %1</translation>
    </message>
    <message>
        <source>Messages in one request: %1</source>
        <translation>Nachrichten in einer Anfrage: %1</translation>
    </message>
    <message>
        <source>Ladder: %1 (%2), %3 (%4), %5 (%6), %7</source>
        <translation>Leiter: %1 (%2), %3 (%4), %5 (%6), %7</translation>
    </message>
</context>
<context>
    <name>JmapJobs</name>
    <message>
        <source>This mailbox is not watched, or does not exist.</source>
        <translation>Dieses Postfach wird nicht beobachtet, oder es gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>JmapMethodError</name>
    <message>
        <source>A part of the mail server is not available at the moment. Grelot tries again.</source>
        <translation>Ein Teil des Mailservers ist zurzeit nicht verfügbar. Grelot versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own. Grelot tries again.</source>
        <translation>Der Mailserver meldet einen eigenen Fehler. Grelot versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The mail server was asked too often and lets this account wait. Grelot tries again; nothing has to be done.</source>
        <translation>Der Mailserver wurde zu oft gefragt und lässt dieses Konto warten. Grelot versucht es noch einmal; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The mail server does not offer this account any more. Grelot asks it anew what it offers.</source>
        <translation>Der Mailserver bietet dieses Konto nicht mehr an. Grelot fragt ihn neu, was er anbietet.</translation>
    </message>
    <message>
        <source>The mail server does not let this user do that. Check the user name, or ask whoever shares the mailbox.</source>
        <translation>Der Mailserver lässt diesen Benutzer das nicht tun. Prüfen Sie den Benutzernamen, oder fragen Sie die Person, die das Postfach freigibt.</translation>
    </message>
    <message>
        <source>This account can only be read. Nothing was changed.</source>
        <translation>Dieses Konto kann nur gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The mail server does not know a request that every JMAP mail server has to know. Check the account&apos;s address.</source>
        <translation>Der Mailserver kennt eine Anfrage nicht, die jeder JMAP-Server kennen muss. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The mail server did not understand a request. Install a newer Grelot, or ask the provider.</source>
        <translation>Der Mailserver hat eine Anfrage nicht verstanden. Installieren Sie ein neueres Grelot, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The mail server refuses even a single message as too much for one request.</source>
        <translation>Der Mailserver lehnt sogar eine einzige Nachricht als zu viel für eine Anfrage ab.</translation>
    </message>
    <message>
        <source>The mail server refused a request in a way that Grelot does not know.</source>
        <translation>Der Mailserver lehnte eine Anfrage auf eine Weise ab, die Grelot nicht kennt.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that Grelot cannot read.</source>
        <translation>Der Mailserver gab eine Antwort, die Grelot nicht lesen kann.</translation>
    </message>
</context>
<context>
    <name>JmapProblem</name>
    <message>
        <source>The mail server is asked too much at once. Grelot tries again.</source>
        <translation>Vom Mailserver wird zu viel auf einmal verlangt. Grelot versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The mail server takes no requests as large as Grelot&apos;s.</source>
        <translation>Der Mailserver nimmt keine so großen Anfragen wie die von Grelot.</translation>
    </message>
    <message>
        <source>The mail server takes fewer calls in a request than Grelot needs.</source>
        <translation>Der Mailserver nimmt weniger Aufrufe in einer Anfrage, als Grelot braucht.</translation>
    </message>
    <message>
        <source>A request went past a limit of the mail server. Grelot tries again.</source>
        <translation>Eine Anfrage ging über eine Grenze des Mailservers. Grelot versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The server has no mail over JMAP. Check the account&apos;s address.</source>
        <translation>Der Server hat keine Mail über JMAP. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The mail server could not read a request as JSON. Something on the way may have changed it.</source>
        <translation>Der Mailserver konnte eine Anfrage nicht als JSON lesen. Vielleicht hat etwas auf dem Weg sie verändert.</translation>
    </message>
    <message>
        <source>The mail server did not take a request for one of JMAP. Install a newer Grelot, or ask the provider.</source>
        <translation>Der Mailserver hielt eine Anfrage nicht für JMAP. Installieren Sie ein neueres Grelot, oder fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The mail server refused a request in a way that Grelot does not know.</source>
        <translation>Der Mailserver lehnte eine Anfrage auf eine Weise ab, die Grelot nicht kennt.</translation>
    </message>
    <message>
        <source>The mail server&apos;s requests go to another place now. Grelot asks it anew where.</source>
        <translation>Die Anfragen an den Mailserver gehen jetzt anderswohin. Grelot fragt ihn neu, wohin.</translation>
    </message>
    <message>
        <source>The mail server, or a proxy on the way, refused a request as too large (413).</source>
        <translation>Der Mailserver oder ein Proxy auf dem Weg lehnte eine Anfrage als zu groß ab (413).</translation>
    </message>
</context>
<context>
    <name>JmapSession</name>
    <message>
        <source>The server sends Grelot on to another server, where Grelot does not send your password. Check the account&apos;s address.</source>
        <translation>Der Server schickt Grelot zu einem anderen Server weiter, wohin Grelot Ihr Passwort nicht sendet. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>There is no JMAP server at this address. Check the account&apos;s address.</source>
        <translation>Unter dieser Adresse gibt es keinen JMAP-Server. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a JMAP server says of an account with mail. Check the account&apos;s address.</source>
        <translation>Die Antwort des Servers ist nicht, was ein JMAP-Server von einem Konto mit Mail sagt. Prüfen Sie die Adresse des Kontos.</translation>
    </message>
</context>
<context>
    <name>JmapStep</name>
    <message>
        <source>What answers there, with status %1, is no JMAP server.</source>
        <translation>Was dort mit dem Status %1 antwortet, ist kein JMAP-Server.</translation>
    </message>
    <message>
        <source>The JMAP server&apos;s address cannot be used for an account.</source>
        <translation>Die Adresse des JMAP-Servers ist für ein Konto nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS says that it does not offer JMAP.</source>
        <translation>Das DNS der Domain sagt, dass sie kein JMAP anbietet.</translation>
    </message>
    <message>
        <source>found at https://%1/.well-known/jmap</source>
        <translation>gefunden unter https://%1/.well-known/jmap</translation>
    </message>
    <message>
        <source>found in the domain&apos;s DNS (SRV _jmap)</source>
        <translation>gefunden im DNS der Domain (SRV _jmap)</translation>
    </message>
</context>
<context>
    <name>LongPoll</name>
    <message>
        <source>The server gave an answer that Grelot cannot read.</source>
        <translation>Der Server gab eine Antwort, die Grelot nicht lesen kann.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer.</source>
        <translation>Eine Webseite kam statt der Antwort.</translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation>eine Webseite statt der Antwort kam</translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation>Der Server sandte ein Ereignis von mehr als 1 MiB, was Grelot nicht nimmt.</translation>
    </message>
</context>
<context>
    <name>MessageOpener</name>
    <message>
        <source>%1 could not be started. Look at the settings of this account, under &quot;Open messages with&quot;.</source>
        <translation>%1 konnte nicht gestartet werden. Sehen Sie in die Einstellungen dieses Kontos, unter „Nachrichten öffnen mit“.</translation>
    </message>
    <message>
        <source>No web browser on this computer opens that address.</source>
        <translation>Kein Browser auf diesem Rechner öffnet diese Adresse.</translation>
    </message>
    <message>
        <source>No program on this computer opens mail by its Message-ID (mid: addresses). Choose a web address or a command in the settings of this account.</source>
        <translation>Kein Programm auf diesem Rechner öffnet Mail nach ihrer Message-ID (mid:-Adressen). Wählen Sie in den Einstellungen dieses Kontos eine Webadresse oder einen Befehl.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages in %1</source>
        <translation>
            <numerusform>%n neue Nachricht in %1</numerusform>
            <numerusform>%n neue Nachrichten in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New mail in %1</source>
        <translation>Neue Mail in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages during the pause</source>
        <translation>
            <numerusform>%n neue Nachricht während der Pause</numerusform>
            <numerusform>%n neue Nachrichten während der Pause</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 braucht Sie</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Melden Sie sich noch einmal an: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>The message&apos;s identifier cannot be handed to the command that opens messages of this account.</source>
        <translation>Die Kennung der Nachricht kann dem Befehl, der Nachrichten dieses Kontos öffnet, nicht gegeben werden.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// and may have {id} and {messageId} in it.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https:// und darf {id} und {messageId} enthalten.</translation>
    </message>
    <message>
        <source>There is no command yet. It may have {id} and {messageId} in it.</source>
        <translation>Es gibt noch keinen Befehl. Er darf {id} und {messageId} enthalten.</translation>
    </message>
    <message>
        <source>The program itself cannot depend on the message.</source>
        <translation>Das Programm selbst kann nicht von der Nachricht abhängen.</translation>
    </message>
    <message>
        <source>This message has no Message-ID by which it could be opened.</source>
        <translation>Diese Nachricht hat keine Message-ID, mit der sie geöffnet werden könnte.</translation>
    </message>
    <message>
        <source>Messages of this account are opened one by one in the system&apos;s mail program. Choose a web address or a command in its settings.</source>
        <translation>Nachrichten dieses Kontos werden einzeln im Mailprogramm des Systems geöffnet. Wählen Sie in seinen Einstellungen eine Webadresse oder einen Befehl.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>There is no account yet. Choose &quot;Add account&quot; in the menu.</source>
        <translation>Es gibt noch kein Konto. Wählen Sie „Konto hinzufügen“ im Menü.</translation>
    </message>
</context>
<context>
    <name>RequestParser</name>
    <message>
        <source>The request line is malformed.</source>
        <translation>Die Anfragezeile ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Only HTTP/1.1 and HTTP/1.0 are spoken here.</source>
        <translation>Hier wird nur HTTP/1.1 und HTTP/1.0 gesprochen.</translation>
    </message>
    <message>
        <source>The request&apos;s target must be a path of this server.</source>
        <translation>Das Ziel der Anfrage muss ein Pfad dieses Servers sein.</translation>
    </message>
    <message>
        <source>A header line is malformed.</source>
        <translation>Eine Headerzeile ist fehlerhaft.</translation>
    </message>
    <message>
        <source>A request body must come with Content-Length, not Transfer-Encoding.</source>
        <translation>Der Rumpf einer Anfrage muss mit Content-Length kommen, nicht mit Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Content-Length is malformed.</source>
        <translation>Content-Length ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The request&apos;s body is larger than 65536 bytes.</source>
        <translation>Der Rumpf der Anfrage ist größer als 65536 Bytes.</translation>
    </message>
    <message>
        <source>Exactly one Host header is needed.</source>
        <translation>Genau ein Host-Header ist nötig.</translation>
    </message>
    <message>
        <source>The head of the request has more than 64 header lines.</source>
        <translation>Der Kopf der Anfrage hat mehr als 64 Headerzeilen.</translation>
    </message>
    <message>
        <source>This is not an HTTP request.</source>
        <translation>Das ist keine HTTP-Anfrage.</translation>
    </message>
    <message>
        <source>A line of the head does not end in CRLF.</source>
        <translation>Eine Zeile des Kopfes endet nicht mit CRLF.</translation>
    </message>
    <message>
        <source>The head of the request is larger than 16384 bytes.</source>
        <translation>Der Kopf der Anfrage ist größer als 16384 Bytes.</translation>
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
        <translation>Server-Sent Events</translation>
    </message>
    <message>
        <source>long poll</source>
        <translation>Long Polling</translation>
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
        <translation>regelmäßiges Abfragen</translation>
    </message>
</context>
<context>
    <name>RuntimePaths</name>
    <message>
        <source>The folder %1 cannot be used: it has to be a folder that belongs to you alone.</source>
        <translation>Der Ordner %1 ist nicht zu gebrauchen: Es muss ein Ordner sein, der Ihnen allein gehört.</translation>
    </message>
</context>
<context>
    <name>ServiceStep</name>
    <message>
        <source>The domain&apos;s DNS has no such record.</source>
        <translation>Das DNS der Domain hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS says that it does not offer this.</source>
        <translation>Das DNS der Domain sagt, dass sie das nicht anbietet.</translation>
    </message>
    <message>
        <source>found in the domain&apos;s DNS (SRV %1)</source>
        <translation>gefunden im DNS der Domain (SRV %1)</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS names a server that cannot be one.</source>
        <translation>Das DNS der Domain nennt einen Server, der keiner sein kann.</translation>
    </message>
</context>
<context>
    <name>SettingsExchange</name>
    <message>
        <source>The commands of the account %1 were left out. If you know them to be good, enter them again.</source>
        <translation>Die Befehle des Kontos %1 wurden ausgelassen. Wenn Sie wissen, dass sie gut sind, geben Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>That file is larger than 1 MiB: these are no settings of Grelot.</source>
        <translation>Diese Datei ist größer als 1 MiB: Das sind keine Einstellungen von Grelot.</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>That file holds no settings of Grelot.</source>
        <translation>Diese Datei enthält keine Einstellungen von Grelot.</translation>
    </message>
    <message>
        <source>A newer Grelot wrote that file. What this one does not understand of it was left out.</source>
        <translation>Ein neueres Grelot hat diese Datei geschrieben. Was dieses davon nicht versteht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Only the first 100 accounts were taken.</source>
        <translation>Nur die ersten 100 Konten wurden genommen.</translation>
    </message>
</context>
<context>
    <name>SettingsParts</name>
    <message>
        <source>No notifications</source>
        <translation>Keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>Nur, dass neue Mail da ist</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Absender und Betreff</translation>
    </message>
    <message>
        <source>Sender, subject and preview</source>
        <translation>Absender, Betreff und Vorschau</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Type: grelot account sign-in %1</source>
        <translation>Geben Sie ein: grelot account sign-in %1</translation>
    </message>
    <message>
        <source>Sign in with %1 in the browser that opens, within 10 minutes. If none does, open this address:</source>
        <translation>Melden Sie sich innerhalb von 10 Minuten bei %1 in dem Browser an, der sich öffnet. Öffnet sich keiner, öffnen Sie diese Adresse:</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in with %1, within 10 minutes:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Rechner und melden Sie sich innerhalb von 10 Minuten bei %1 an:</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <translation>Bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>%1 gave no refresh token: you will have to sign in again at %2. Check the scopes in the providers file.</source>
        <translation>%1 gab kein Refresh-Token: Sie werden sich um %2 wieder anmelden müssen. Prüfen Sie die Scopes in der Anbieterdatei.</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>What was already announced could not be saved in %1: %2. After a restart it may be announced again.</source>
        <translation>Was schon gemeldet wurde, konnte nicht in %1 gespeichert werden: %2. Nach einem Neustart kann es noch einmal gemeldet werden.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came or changed only by comparing (last at %1)</source>
        <translation>
            <numerusform>%n Nachricht kam oder änderte sich nur durch Vergleichen (zuletzt um %1)</numerusform>
            <numerusform>%n Nachrichten kamen oder änderten sich nur durch Vergleichen (zuletzt um %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications are paused.</source>
        <translation>Die Benachrichtigungen sind pausiert.</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
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
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connecting or waiting to</source>
        <translation>Verbindet oder wartet</translation>
    </message>
    <message>
        <source>Connected by %1</source>
        <translation>Verbunden über %1</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Im Ruhezustand</translation>
    </message>
    <message>
        <source>Needed you</source>
        <translation>Brauchte Sie</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1. %2.</source>
        <translation>Seit %1. %2.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4)</source>
        <translation>%1, %2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>It is too early to compare.</source>
        <translation>Zum Vergleichen ist es zu früh.</translation>
    </message>
    <message>
        <source>%1 times less than polling every 30 seconds.</source>
        <translation>%1-mal weniger als Abfragen alle 30 Sekunden.</translation>
    </message>
    <message>
        <source>%1 % less than polling every 30 seconds.</source>
        <translation>%1 % weniger als Abfragen alle 30 Sekunden.</translation>
    </message>
    <message>
        <source>About as much as polling every 30 seconds.</source>
        <translation>Etwa so viel wie Abfragen alle 30 Sekunden.</translation>
    </message>
    <message>
        <source>%1 % more than polling every 30 seconds</source>
        <translation>%1 % mehr als Abfragen alle 30 Sekunden</translation>
    </message>
    <message>
        <source>%1 times as much as polling every 30 seconds</source>
        <translation>%1-mal so viel wie Abfragen alle 30 Sekunden</translation>
    </message>
    <message>
        <source>%1 so far. Connecting and reading the inbox weigh most; waiting for mail costs little.</source>
        <translation>%1 bisher. Verbinden und den Posteingang lesen wiegen am meisten; auf Mail zu warten kostet wenig.</translation>
    </message>
    <message>
        <source>Requests: %1 instead of %2. Wake-ups: %3 instead of %4.</source>
        <translation>Anfragen: %1 statt %2. Aufwachen: %3 statt %4.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>nobody named</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The certificate that %1 showed was refused: %2. It is made out to %3 by %4; its SHA-256 fingerprint is %5. The password was not sent.</source>
        <translation>Das Zertifikat, das %1 zeigte, wurde abgelehnt: %2. Es ist von %4 auf %3 ausgestellt; sein SHA-256-Fingerabdruck ist %5. Das Passwort wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>TransportLadder</name>
    <message>
        <source>%1 was cut off within seconds</source>
        <translation>die Verbindung über %1 innerhalb von Sekunden abgeschnitten wurde</translation>
    </message>
    <message>
        <source>%1 was cut off within a minute, again and again</source>
        <translation>die Verbindung über %1 immer wieder innerhalb einer Minute abgeschnitten wurde</translation>
    </message>
    <message>
        <source>%1 No other way is tried, because %2.</source>
        <translation>%1 Kein anderer Weg wird versucht, weil %2.</translation>
    </message>
    <message>
        <source>Trying %1, because %2.</source>
        <translation>Versuch über %1, weil %2.</translation>
    </message>
    <message>
        <source>%1 does not get through</source>
        <translation>über %1 nichts durchkommt</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und weil </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>nothing unread</source>
        <translation>nichts ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Grelot: %1</source>
        <translation>Grelot: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>und %n weiteres Konto</numerusform>
            <numerusform>und %n weitere Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pause, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Pause bis %1</translation>
    </message>
    <message>
        <source>Quiet at all times, as the settings say</source>
        <translation>Immer Ruhe, wie es die Einstellungen sagen</translation>
    </message>
    <message>
        <source>Quiet until %1, as the settings say</source>
        <translation>Ruhe bis %1, wie es die Einstellungen sagen</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Next attempt in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>mail from %1: %2</source>
        <translation>Mail von %1: %2</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>%1 read or gone</source>
        <translation>%1 gelesen oder weg</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>WebSocket</name>
    <message>
        <source>A web page came in place of the WebSocket.</source>
        <translation>Eine Webseite kam statt des WebSocket.</translation>
    </message>
    <message>
        <source>a web page came in place of the WebSocket</source>
        <translation>eine Webseite statt des WebSocket kam</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered %1 to the WebSocket upgrade</source>
        <translation>der Server oder ein Proxy auf dem Weg mit %1 auf den Wechsel zu WebSocket antwortete</translation>
    </message>
    <message>
        <source>The WebSocket upgrade was spoiled on the way.</source>
        <translation>Der Wechsel zu WebSocket wurde unterwegs verfälscht.</translation>
    </message>
    <message>
        <source>the WebSocket upgrade was spoiled on the way</source>
        <translation>der Wechsel zu WebSocket unterwegs verfälscht wurde</translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation>Der Server sandte ein Ereignis von mehr als 1 MiB, was Grelot nicht nimmt.</translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation>Der Server sandte Text, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The server broke the connection off (close code %1).</source>
        <translation>Der Server brach die Verbindung ab (Schließcode %1).</translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Enter the password again.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort abgelehnt. Geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server schloss die Verbindung.</translation>
    </message>
</context>
<context>
    <name>WebSocketUpgrade</name>
    <message>
        <source>Only an upgrade to WebSocket is known here.</source>
        <translation>Nur ein Wechsel zu WebSocket ist hier bekannt.</translation>
    </message>
    <message>
        <source>Only WebSocket version 13 is known here.</source>
        <translation>Nur Version 13 von WebSocket ist hier bekannt.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is malformed.</source>
        <translation>Sec-WebSocket-Key ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The upgrade must offer the subprotocol grelot.v1.</source>
        <translation>Der Wechsel muss das Subprotokoll grelot.v1 anbieten.</translation>
    </message>
</context>
<context>
    <name>WireModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A poll, with its TCP acknowledgements</source>
        <translation>Eine Abfrage mit ihren TCP-Bestätigungen</translation>
    </message>
    <message>
        <source>measured at the web mail that Grelot was made to replace; no connection is counted for it, as if one were kept open</source>
        <translation>gemessen an der Webmail, die durch Grelot ersetzt werden sollte; keine Verbindung wird dafür gezählt, als bliebe eine offen</translation>
    </message>
    <message>
        <source>Time between two polls</source>
        <translation>Zeit zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>that web mail&apos;s own</source>
        <translation>die jener Webmail</translation>
    </message>
    <message>
        <source>IP and TCP header of a packet</source>
        <translation>IP- und TCP-Header eines Pakets</translation>
    </message>
    <message>
        <source>IPv4 20 (RFC 791), TCP 20 (RFC 9293), timestamps 12 (RFC 7323)</source>
        <translation>IPv4 20 (RFC 791), TCP 20 (RFC 9293), Zeitstempel 12 (RFC 7323)</translation>
    </message>
    <message>
        <source>What fits into a packet</source>
        <translation>Was in ein Paket passt</translation>
    </message>
    <message>
        <source>Ethernet&apos;s 1,500 less the headers</source>
        <translation>die 1.500 von Ethernet ohne die Header</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>an empty packet for every second one (RFC 9293 3.8.6.3)</source>
        <translation>ein leeres Paket für jedes zweite (RFC 9293 3.8.6.3)</translation>
    </message>
    <message>
        <source>Opening and closing a TCP connection, sent and received</source>
        <translation>Auf- und Abbau einer TCP-Verbindung, gesendet und empfangen</translation>
    </message>
    <message>
        <source>%1 and %2 bytes</source>
        <translation>%1 und %2 Bytes</translation>
    </message>
    <message>
        <source>4 and 3 packets, the first of each 8 longer (RFC 9293 3.5, 3.6)</source>
        <translation>4 und 3 Pakete, je das erste um 8 länger (RFC 9293 3.5, 3.6)</translation>
    </message>
    <message>
        <source>TLS, for each record of up to 16 KiB</source>
        <translation>TLS, für jeden Record bis 16 KiB</translation>
    </message>
    <message>
        <source>header 5, type 1, authentication 16 (RFC 8446 5.2)</source>
        <translation>Header 5, Typ 1, Authentisierung 16 (RFC 8446 5.2)</translation>
    </message>
    <message>
        <source>TLS handshake, sent and received</source>
        <translation>TLS-Handshake, gesendet und empfangen</translation>
    </message>
    <message>
        <source>estimated: TLS 1.3 with a chain of two certificates and two tickets</source>
        <translation>geschätzt: TLS 1.3 mit einer Kette aus zwei Zertifikaten und zwei Tickets</translation>
    </message>
    <message>
        <source>What Qt adds to the request for a WebSocket, and the answer</source>
        <translation>Was Qt der Anfrage nach einem WebSocket hinzufügt, und die Antwort</translation>
    </message>
    <message>
        <source>measured once, against a Grelot gateway; Qt does not show them</source>
        <translation>einmal gemessen, an einem Grelot-Gateway; Qt zeigt sie nicht</translation>
    </message>
    <message>
        <source>What Qt adds to the head of an HTTP request</source>
        <translation>Was Qt dem Kopf einer HTTP-Anfrage hinzufügt</translation>
    </message>
    <message>
        <source>estimated: Host, Connection, Accept-Language</source>
        <translation>geschätzt: Host, Connection, Accept-Language</translation>
    </message>
    <message>
        <source>Head of an answer beside the stream</source>
        <translation>Kopf einer Antwort neben dem Strom</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Quiet after which the next packet is a wake-up</source>
        <translation>Stille, nach der das nächste Paket ein Aufwachen ist</translation>
    </message>
    <message>
        <source>a definition of Grelot&apos;s; a poll is one wake-up</source>
        <translation>eine Festlegung von Grelot; eine Abfrage ist ein Aufwachen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>User %1, password %2</source>
        <translation>Benutzer %1, Passwort %2</translation>
    </message>
</context>
</TS>
