<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountList</name>
    <message>
        <source>Signs in through the browser with %1.</source>
        <translation>Inicia sesión en el navegador con %1.</translation>
    </message>
</context>
<context>
    <name>ActionStore</name>
    <message>
        <source>What is still to be done to messages could not be saved in %1: %2. It is done as long as Grelot runs, but not after a restart.</source>
        <translation>Lo que queda por hacer con los mensajes no se pudo guardar en %1: %2. Se hará mientras Grelot esté en marcha, pero no después de reiniciarlo.</translation>
    </message>
</context>
<context>
    <name>AddedAuthorities</name>
    <message>
        <source>No certificate could be read from %1, which SSL_CERT_FILE names; only the system&apos;s certificate authorities are trusted.</source>
        <translation>No se pudo leer ningún certificado de %1, el archivo que indica SSL_CERT_FILE; solo se confía en las autoridades de certificación del sistema.</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>JMAP, the fastest</source>
        <translation>JMAP, el más rápido</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>Grelot gateway</source>
        <translation>Pasarela Grelot</translation>
    </message>
    <message>
        <source>One connection tells at once of all your mailboxes.</source>
        <translation>Una sola conexión avisa al instante de todos sus buzones.</translation>
    </message>
    <message>
        <source>Tells at once of the inbox; of other mailboxes at once or every few minutes, as the server allows.</source>
        <translation>Avisa al instante de la bandeja de entrada; de otros buzones, al instante o cada pocos minutos, según lo permita el servidor.</translation>
    </message>
    <message>
        <source>Your mail site&apos;s own push server, which passes through most proxies.</source>
        <translation>El servidor push propio de su sitio de correo, que atraviesa la mayoría de los proxys.</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recomendado)</translation>
    </message>
    <message>
        <source>You sign in through the browser.</source>
        <translation>Se inicia sesión en el navegador.</translation>
    </message>
    <message>
        <source>This server lies outside %1. Nothing of yours goes there before you say that it is your provider&apos;s.</source>
        <translation>Este servidor está fuera de %1. No se le envía nada suyo antes de que usted diga que es de su proveedor.</translation>
    </message>
    <message>
        <source>No mail server was found for %1. Check the address; if it is right, choose &quot;I know the server&quot; and ask your provider for its name.</source>
        <translation>No se encontró ningún servidor de correo para %1. Compruebe la dirección; si es correcta, elija «Conozco el servidor» y pregunte el nombre a su proveedor.</translation>
    </message>
    <message>
        <source>Tried last: %1: %2</source>
        <translation>Último intento: %1: %2</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in through the browser. It may take an app password as well.</source>
        <translation>Su proveedor quiere que inicie sesión en el navegador. Es posible que acepte también una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in through the browser. %1 It may take an app password instead.</source>
        <translation>Su proveedor quiere que inicie sesión en el navegador. %1 Es posible que acepte en su lugar una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>imaps://alice@mail.example.org - IMAP over TLS</source>
        <translation>imaps://alice@mail.example.org - IMAP sobre TLS</translation>
    </message>
    <message>
        <source>imap://alice@mail.example.org - IMAP over STARTTLS</source>
        <translation>imap://alice@mail.example.org - IMAP sobre STARTTLS</translation>
    </message>
    <message>
        <source>jmap+https://alice@mail.example.org - JMAP</source>
        <translation>jmap+https://alice@mail.example.org - JMAP</translation>
    </message>
    <message>
        <source>push+https://alice@mail.example.org - a Grelot gateway</source>
        <translation>push+https://alice@mail.example.org - una pasarela Grelot</translation>
    </message>
    <message>
        <source>An @ in the user&apos;s name is written %40: alice%40example.org@mail.example.org</source>
        <translation>Una @ en el nombre de usuario se escribe %40: alice%40example.org@mail.example.org</translation>
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
        <translation>Estos no son todos los buzones de la cuenta; indique otro abajo.</translation>
    </message>
    <message>
        <source>%1 Name below which others you want to hear of.</source>
        <translation>%1 Indique abajo de qué otros quiere recibir avisos.</translation>
    </message>
</context>
<context>
    <name>AutoconfigStep</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>El servidor respondió con el estado %1.</translation>
    </message>
    <message>
        <source>It names an IMAP server only without encryption.</source>
        <translation>Solo indica un servidor IMAP sin cifrado.</translation>
    </message>
    <message>
        <source>It names an IMAP server that cannot be one.</source>
        <translation>Indica un servidor IMAP que no puede serlo.</translation>
    </message>
    <message>
        <source>It names no IMAP server.</source>
        <translation>No indica ningún servidor IMAP.</translation>
    </message>
    <message>
        <source>found in the domain&apos;s own settings (%1)</source>
        <translation>encontrado en la configuración del propio dominio (%1)</translation>
    </message>
    <message>
        <source>found in a public database of mail providers (%1)</source>
        <translation>encontrado en una base de datos pública de proveedores de correo (%1)</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Whether Grelot starts with the session could not be written to %1. Check who owns that folder, or use System Settings, General, Login Items.</source>
        <translation>No se pudo escribir en %1 si Grelot se inicia con la sesión. Compruebe a quién pertenece esa carpeta, o use Ajustes del Sistema, General, Ítems de inicio.</translation>
    </message>
    <message>
        <source>Windows did not let Grelot say whether it starts with the session. Change it in Settings, Apps, Startup.</source>
        <translation>Windows no permitió a Grelot indicar si se inicia con la sesión. Cámbielo en Configuración, Aplicaciones, Inicio.</translation>
    </message>
    <message>
        <source>Whether Grelot starts with the session could not be written to %1. Check who owns that folder and whether the disk is full.</source>
        <translation>No se pudo escribir en %1 si Grelot se inicia con la sesión. Compruebe a quién pertenece esa carpeta y si el disco está lleno.</translation>
    </message>
    <message>
        <source>Whether Grelot starts with the session is for the desktop&apos;s portal to say, and there is no session bus to ask it on.</source>
        <translation>Si Grelot se inicia con la sesión lo dice el portal del escritorio, y no hay bus de sesión en el que preguntarle.</translation>
    </message>
    <message>
        <source>To tell you about new mail.</source>
        <translation>Para avisarle del correo nuevo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>The command of --exec is empty.</source>
        <translation>El comando de --exec está vacío.</translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-command, --token-stdin and --sign-in.</source>
        <translation>Indique solo uno de --password-stdin, --password-command, --token-stdin y --sign-in.</translation>
    </message>
    <message>
        <source>--provider names whom to sign in with: give --sign-in, too.</source>
        <translation>--provider indica con quién iniciar sesión: añada también --sign-in.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See grelot --help.</source>
        <translation>No existe el comando «%1». Véase grelot --help.</translation>
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
        <translation>Grelot avisa cuando llega correo.

  grelot [--demo]                 la aplicación del área de notificación; --demo: con un buzón simulado
  grelot watch [--json] [--demo] [--exec CMD]
                                  una línea por evento, sin ventana
  grelot status [--json]          lo que sabe el Grelot en marcha
  grelot account add NAME URL|ADDRESS [--password-stdin | --password-command CMD | --token-stdin | --sign-in [--provider ID]] [--yes]
                                  --sign-in: en el navegador (OAuth 2)
                                  --yes: se acepta un servidor fuera del dominio de la dirección
  grelot account discover ADDRESS [--json]
                                  busca el servidor de correo de una dirección
  grelot account list | remove NAME | test NAME
  grelot account sign-in NAME     inicia sesión de nuevo en el navegador
  grelot check                    pregunta ahora a los servidores
  grelot pause [30m|2h|until-tomorrow|off]
  grelot quit

URL de cuenta: push+https://user@host[:port]/push/v1
Códigos de salida: 0 correcto, 1 fallo, 2 uso, 3 inaccesible o no está en marcha, 4 credenciales rechazadas</translation>
    </message>
</context>
<context>
    <name>DemoMailbox</name>
    <message>
        <source>This message is no longer in the mailbox.</source>
        <translation>Este mensaje ya no está en el buzón.</translation>
    </message>
</context>
<context>
    <name>DiscoveryReport</name>
    <message>
        <source>signs in with OAuth 2, in the browser</source>
        <translation>inicia sesión con OAuth 2, en el navegador</translation>
    </message>
    <message>
        <source>lies outside %1: give it your password only if you know that it is your provider&apos;s</source>
        <translation>está fuera de %1: dele su contraseña solo si sabe que es de su proveedor</translation>
    </message>
    <message>
        <source>No mail server was found for %1.</source>
        <translation>No se encontró ningún servidor de correo para %1.</translation>
    </message>
    <message>
        <source>Tried without success:</source>
        <translation>Intentos sin éxito:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>preferred to IMAP: one connection tells at once of all mailboxes</source>
        <translation>preferido a IMAP: una sola conexión avisa al instante de todos los buzones</translation>
    </message>
</context>
<context>
    <name>FixedLogin</name>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
</context>
<context>
    <name>GatewayRoute</name>
    <message>
        <source>The query of the request is malformed.</source>
        <translation>La consulta de la petición está mal formada.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>No hay nada en esta ruta.</translation>
    </message>
    <message>
        <source>This method is not known here.</source>
        <translation>Este método no se conoce aquí.</translation>
    </message>
    <message>
        <source>This path does not take this method.</source>
        <translation>Esta ruta no admite este método.</translation>
    </message>
    <message>
        <source>The request must name 1 to 50 messages as ids=...</source>
        <translation>La petición debe indicar de 1 a 50 mensajes como ids=...</translation>
    </message>
    <message>
        <source>The request must name 1 to 120 seconds as wait=...</source>
        <translation>La petición debe indicar de 1 a 120 segundos como wait=...</translation>
    </message>
    <message>
        <source>The Last-Event-ID header is malformed.</source>
        <translation>La cabecera Last-Event-ID está mal formada.</translation>
    </message>
</context>
<context>
    <name>GatewaySettings</name>
    <message>
        <source>The mail server: imaps://HOST, or imap://HOST with STARTTLS.</source>
        <translation>El servidor de correo: imaps://HOST, o imap://HOST con STARTTLS.</translation>
    </message>
    <message>
        <source>Where to listen; 127.0.0.1:8787 if unsaid, port 0 for any free one.</source>
        <translation>Dónde escuchar; 127.0.0.1:8787 si no se indica, puerto 0 para cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Read these options from a file, one a line: listen=127.0.0.1:8787</source>
        <translation>Leer estas opciones de un archivo, una por línea: listen=127.0.0.1:8787</translation>
    </message>
    <message>
        <source>Listen beyond this machine without TLS.</source>
        <translation>Escuchar más allá de este equipo sin TLS.</translation>
    </message>
    <message>
        <source>Let web pages of this origin in (may be given several times).</source>
        <translation>Admitir páginas web de este origen (se puede indicar varias veces).</translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For from here (may be given several times).</source>
        <translation>Creer X-Forwarded-For si viene de aquí (se puede indicar varias veces).</translation>
    </message>
    <message>
        <source>The path of the protocol; /push/v1 if unsaid.</source>
        <translation>La ruta del protocolo; /push/v1 si no se indica.</translation>
    </message>
    <message>
        <source>A mailbox to watch; INBOX if unsaid (may be given several times).</source>
        <translation>Un buzón que vigilar; INBOX si no se indica (se puede indicar varias veces).</translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust for the mail server beside the system&apos;s.</source>
        <translation>Certificados (PEM) en los que confiar para el servidor de correo además de los del sistema.</translation>
    </message>
    <message>
        <source>Serve a simulated mailbox instead of a mail server.</source>
        <translation>Servir un buzón simulado en lugar de un servidor de correo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is malformed.</source>
        <translation>El archivo %1 está mal formado.</translation>
    </message>
    <message>
        <source>The file %1 has an unknown option: %2</source>
        <translation>El archivo %1 tiene una opción desconocida: %2</translation>
    </message>
    <message>
        <source>--listen needs an address and a port, such as 127.0.0.1:8787.</source>
        <translation>--listen necesita una dirección y un puerto, como 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The gateway speaks plain HTTP and would carry passwords in the clear beyond this machine. Let it listen on 127.0.0.1 behind a web server with TLS; or add --insecure if the network is yours.</source>
        <translation>La pasarela habla HTTP sin cifrar y llevaría las contraseñas en claro más allá de este equipo. Haga que escuche en 127.0.0.1 detrás de un servidor web con TLS; o añada --insecure si la red es suya.</translation>
    </message>
    <message>
        <source>--trusted-proxy needs an address or a subnet, not %1.</source>
        <translation>--trusted-proxy necesita una dirección o una subred, no %1.</translation>
    </message>
    <message>
        <source>--base-path needs to begin with a slash.</source>
        <translation>--base-path debe empezar por una barra.</translation>
    </message>
    <message>
        <source>Say which mail server to serve: --imap imaps://mail.example.org (or --demo).</source>
        <translation>Indique qué servidor de correo servir: --imap imaps://mail.example.org (o --demo).</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>El archivo %1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>--demo asks no mail server: leave out either it or --%1.</source>
        <translation>--demo no pregunta a ningún servidor de correo: omita esa opción o --%1.</translation>
    </message>
    <message>
        <source>Turns IMAP mailboxes into a push stream for Grelot.</source>
        <translation>Convierte buzones IMAP en un flujo push para Grelot.</translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation>Esto no se entiende: %1</translation>
    </message>
    <message>
        <source>--imap needs a URL such as imaps://mail.example.org.</source>
        <translation>--imap necesita una URL como imaps://mail.example.org.</translation>
    </message>
    <message>
        <source>tls=none is for a mail server on this machine only.</source>
        <translation>tls=none es solo para un servidor de correo en este equipo.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountChips</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
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
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Kind of server, user and host, as in imaps://alice@mail.example.org. An @ in the user&apos;s name is written %40.</source>
        <translation>Tipo de servidor, usuario y host, como en imaps://alice@mail.example.org. Una @ en el nombre de usuario se escribe %40.</translation>
    </message>
    <message>
        <source>Type a new one to change it</source>
        <translation>Escriba una nueva para cambiarla</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Goes to the keyring, never into a file. It is not shown here again.</source>
        <translation>Va al depósito de claves, nunca a un archivo. No se vuelve a mostrar aquí.</translation>
    </message>
    <message>
        <source>Password c&amp;ommand:</source>
        <translation>C&amp;omando de contraseña:</translation>
    </message>
    <message>
        <source>A command that prints the password, run without a shell. Where there is one, the keyring is not asked.</source>
        <translation>Un comando que imprime la contraseña, ejecutado sin shell. Si lo hay, no se pregunta al depósito de claves.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>Co&amp;lor:</translation>
    </message>
    <message>
        <source>Of this account&apos;s mark in the inbox, and of the number in the tray when it alone has mail.</source>
        <translation>De la marca de esta cuenta en la bandeja de entrada, y del número en el área de notificación cuando solo ella tiene correo.</translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation>Como en todas las cuentas</translation>
    </message>
    <message>
        <source>&amp;Notifications show:</source>
        <translation>Las &amp;notificaciones muestran:</translation>
    </message>
    <message>
        <source>How much of this account&apos;s messages a notification shows.</source>
        <translation>Cuánto muestra una notificación de los mensajes de esta cuenta.</translation>
    </message>
    <message>
        <source>O&amp;pen messages with:</source>
        <translation>A&amp;brir los mensajes con:</translation>
    </message>
    <message>
        <source>What a click on a message opens.</source>
        <translation>Lo que abre un clic en un mensaje.</translation>
    </message>
    <message>
        <source>&amp;Mailboxes:</source>
        <translation>B&amp;uzones:</translation>
    </message>
    <message>
        <source>Those that are watched, one a line. INBOX is the inbox.</source>
        <translation>Los que se vigilan, uno por línea. INBOX es la bandeja de entrada.</translation>
    </message>
    <message>
        <source>A&amp;t once:</source>
        <translation>Al &amp;instante:</translation>
    </message>
    <message>
        <source>Up to three of them, one a line, that may have a connection of their own where the server tells of the inbox alone.</source>
        <translation>Hasta tres de ellos, uno por línea, que pueden tener una conexión propia si el servidor solo avisa de la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Automatic: the best that gets through</source>
        <translation>Automático: el mejor que logre pasar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation>&amp;Transporte:</translation>
    </message>
    <message>
        <source>Automatic finds out what proxies and firewalls let through, and goes back up when it can. Pinned, no other way is tried.</source>
        <translation>El modo automático averigua qué dejan pasar los proxys y cortafuegos, y vuelve a subir cuando puede. Si se fija uno, no se intenta ningún otro.</translation>
    </message>
    <message>
        <source>&amp;Keepalive:</source>
        <translation>Señal de &amp;vida:</translation>
    </message>
    <message>
        <source>After how much silence a WebSocket is asked for a sign of life, 10 to 300 seconds. A server that wants signs more often gets them.</source>
        <translation>Tras cuánto silencio se pide una señal de vida a un WebSocket, de 10 a 300 segundos. Un servidor que quiera señales más a menudo las recibe.</translation>
    </message>
    <message>
        <source>An account keeps its kind of server. Add another one, and remove this.</source>
        <translation>Una cuenta conserva su tipo de servidor. Añada otra y quite esta.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountEditRunner</name>
    <message>
        <source>Waiting for the keyring.</source>
        <translation>Esperando al depósito de claves.</translation>
    </message>
    <message>
        <source>Say where the password comes from: --password-stdin, --password-command CMD or --token-stdin.</source>
        <translation>Indique de dónde viene la contraseña: --password-stdin, --password-command CMD o --token-stdin.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>No se indicó ninguna contraseña.</translation>
    </message>
    <message>
        <source>The password command is empty.</source>
        <translation>El comando de contraseña está vacío.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountPage</name>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountSession</name>
    <message>
        <source>The file that remembers what was already announced was damaged. It was set aside as %1; Grelot starts anew from here.</source>
        <translation>El archivo que recuerda lo que ya se anunció estaba dañado. Se apartó como %1; Grelot empieza de nuevo desde aquí.</translation>
    </message>
    <message>
        <source>Waiting for the password.</source>
        <translation>Esperando la contraseña.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Reading the inbox.</source>
        <translation>Leyendo la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Connected by %1, but the mail server behind is away: %2</source>
        <translation>Conectado mediante %1, pero el servidor de correo que hay detrás no está disponible: %2</translation>
    </message>
    <message>
        <source>Connected by %1.</source>
        <translation>Conectado mediante %1.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Conectando.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountSignInRunner</name>
    <message>
        <source>There is no account named %1. See grelot account list.</source>
        <translation>No hay ninguna cuenta llamada %1. Véase grelot account list.</translation>
    </message>
    <message>
        <source>%1 signs in with a password, not through the browser. To change that, remove the account and add it again with --sign-in.</source>
        <translation>%1 inicia sesión con una contraseña, no en el navegador. Para cambiarlo, quite la cuenta y vuelva a añadirla con --sign-in.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountStore</name>
    <message numerus="yes">
        <source>An account&apos;s name has 1 to %n letters, digits, spaces, dashes, dots or underscores, and begins and ends with a letter or digit.</source>
        <translation>
            <numerusform>El nombre de una cuenta tiene de 1 a %n letra, dígito, espacio, guion, punto o guion bajo, y empieza y termina con una letra o un dígito.</numerusform>
            <numerusform>El nombre de una cuenta tiene de 1 a %n letras, dígitos, espacios, guiones, puntos o guiones bajos, y empieza y termina con una letra o un dígito.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an account called %1 already.</source>
        <translation>Ya hay una cuenta llamada %1.</translation>
    </message>
    <message>
        <source>There is no account called %1.</source>
        <translation>No hay ninguna cuenta llamada %1.</translation>
    </message>
    <message>
        <source>The account %1 in the settings is left out. %2</source>
        <translation>La cuenta %1 de la configuración se omite. %2</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountTestRunner</name>
    <message>
        <source>There is no account named %1. See grelot account list.</source>
        <translation>No hay ninguna cuenta llamada %1. Véase grelot account list.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Signed in, %1 ms</source>
        <translation>Sesión iniciada, %1 ms</translation>
    </message>
    <message>
        <source>In step with the inbox by %1, %2 ms</source>
        <translation>Al día con la bandeja de entrada mediante %1, %2 ms</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountTrial</name>
    <message>
        <source>The server was not ready within 30 seconds. Try again later.</source>
        <translation>El servidor no estuvo listo en 30 segundos. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server did not name its mailboxes within 30 seconds.</source>
        <translation>El servidor no nombró sus buzones en 30 segundos.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountUrl</name>
    <message numerus="yes">
        <source>The address is longer than %n characters.</source>
        <translation>
            <numerusform>La dirección tiene más de %n carácter.</numerusform>
            <numerusform>La dirección tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>WAMP and STOMP accounts are not supported yet.</source>
        <translation>Las cuentas WAMP y STOMP aún no se admiten.</translation>
    </message>
    <message>
        <source>The address does not say what kind of server it names. Write push+https:// for a Grelot gateway or jmap+https:// for a JMAP server.</source>
        <translation>La dirección no dice qué tipo de servidor indica. Escriba push+https:// para una pasarela Grelot o jmap+https:// para un servidor JMAP.</translation>
    </message>
    <message>
        <source>The address has to begin with push+https://, jmap+https://, imaps:// or imap://.</source>
        <translation>La dirección debe empezar por push+https://, jmap+https://, imaps:// o imap://.</translation>
    </message>
    <message>
        <source>The address holds a password, which would be stored in the clear. Leave it out and use --password-stdin or --password-command.</source>
        <translation>La dirección contiene una contraseña, que se guardaría en claro. Omítala y use --password-stdin o --password-command.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it as %1://USER@HOST or %1://USER@HOST:PORT, an @ in the user&apos;s name as %40, and no password.</source>
        <translation>La dirección no se puede leer. Escríbala como %1://USER@HOST o %1://USER@HOST:PORT, con %40 en lugar de una @ en el nombre de usuario y sin contraseña.</translation>
    </message>
    <message>
        <source>The address names no user, or one that cannot be sent. Write it as %1://USER@HOST.</source>
        <translation>La dirección no indica ningún usuario, o indica uno que no se puede enviar. Escríbala como %1://USER@HOST.</translation>
    </message>
    <message>
        <source>The address has options that are not known for %1. What may stand after the question mark is insecure=true, and tls=none for imap.</source>
        <translation>La dirección tiene opciones que no se conocen para %1. Tras el signo de interrogación pueden ir insecure=true y, en imap, tls=none.</translation>
    </message>
    <message>
        <source>An IMAP address ends with its host: mailboxes are not part of it.</source>
        <translation>Una dirección IMAP termina con su host: los buzones no forman parte de ella.</translation>
    </message>
    <message>
        <source>The address says insecure=true, but %1 is encrypted: leave it out.</source>
        <translation>La dirección dice insecure=true, pero %1 va cifrado: omítalo.</translation>
    </message>
    <message>
        <source>The address is not encrypted: anybody on the way could read the password. Use an encrypted one, or add insecure=true to it if that is what you want.</source>
        <translation>La dirección no va cifrada: cualquiera en el camino podría leer la contraseña. Use una cifrada, o añádale insecure=true si es lo que quiere.</translation>
    </message>
    <message>
        <source>Not encrypted: anybody on the way can read the password and the mail.</source>
        <translation>Sin cifrado: cualquiera en el camino puede leer la contraseña y el correo.</translation>
    </message>
</context>
<context>
    <name>Grelot::AccountsPage</name>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Editar...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Quitar...</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>A full disc: connected. A ring: not connected; the sentence says why. Enter edits.</source>
        <translation>Un disco lleno: conectado. Un anillo: sin conexión; la frase dice por qué. Intro edita.</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Añadir...</translation>
    </message>
    <message>
        <source>Sets up another account.</source>
        <translation>Configura otra cuenta.</translation>
    </message>
    <message>
        <source>Address, password, colour, mailboxes and connection of this account.</source>
        <translation>Dirección, contraseña, color, buzones y conexión de esta cuenta.</translation>
    </message>
    <message>
        <source>Says first what is deleted.</source>
        <translation>Dice antes qué se borra.</translation>
    </message>
    <message>
        <source>The order is that of the tray&apos;s menu and the inbox.</source>
        <translation>El orden es el del menú del área de notificación y el de la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>- its password in the keyring</source>
        <translation>- su contraseña en el depósito de claves</translation>
    </message>
    <message>
        <source>- its sign-in, which is in the keyring</source>
        <translation>- su inicio de sesión, que está en el depósito de claves</translation>
    </message>
    <message>
        <source>Removing the account %1 deletes from this computer:</source>
        <translation>Quitar la cuenta %1 borra de este equipo:</translation>
    </message>
    <message>
        <source>- its entry in the settings</source>
        <translation>- su entrada en la configuración</translation>
    </message>
    <message>
        <source>- what Grelot remembers of it: which messages rang, and actions that still wait</source>
        <translation>- lo que Grelot recuerda de ella: de qué mensajes avisó y qué acciones aún esperan</translation>
    </message>
    <message>
        <source>Your messages stay on the server.</source>
        <translation>Sus mensajes se quedan en el servidor.</translation>
    </message>
    <message>
        <source>The password that your command prints stays where it is.</source>
        <translation>La contraseña que imprime su comando se queda donde está.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Grelot::ActionQueue</name>
    <message>
        <source>The file that remembers what is still to be done to messages was damaged. It was set aside as %1; what was in it is not done.</source>
        <translation>El archivo que recuerda lo que queda por hacer con los mensajes estaba dañado. Se apartó como %1; lo que contenía no se hace.</translation>
    </message>
    <message>
        <source>Nothing was done to a message: its mailbox or its id has more than %1 characters.</source>
        <translation>No se hizo nada con un mensaje: su buzón o su identificador tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 actions on messages already wait for this account&apos;s server, and Grelot keeps no more. Do this one again when the account is connected.</source>
        <translation>Ya hay %1 acciones sobre mensajes que esperan al servidor de esta cuenta, y Grelot no guarda más. Repita esta cuando la cuenta esté conectada.</translation>
    </message>
    <message>
        <source>An action on a message was tried %1 times and given up. The last answer: %2</source>
        <translation>Una acción sobre un mensaje se intentó %1 veces y se abandonó. La última respuesta: %2</translation>
    </message>
    <message>
        <source>The server did not answer within %1 minutes.</source>
        <translation>El servidor no respondió en %1 minutos.</translation>
    </message>
</context>
<context>
    <name>Grelot::AddressAddRunner</name>
    <message>
        <source>No account was added. If you know the server, type: grelot account add %1 imaps://USER@HOST</source>
        <translation>No se añadió ninguna cuenta. Si conoce el servidor, escriba: grelot account add %1 imaps://USER@HOST</translation>
    </message>
    <message>
        <source>The server for this address lies outside %1: %2 (%3). Your password is not given to it before you agree. If it is your provider&apos;s, add --yes, or type: grelot account add %4 %2</source>
        <translation>El servidor de esta dirección está fuera de %1: %2 (%3). No se le da su contraseña antes de que usted lo acepte. Si es de su proveedor, añada --yes, o escriba: grelot account add %4 %2</translation>
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
        <translation>¿Cuál es su dirección de correo?</translation>
    </message>
    <message>
        <source>Grelot finds the server that holds your mail. Nothing but the part behind the @ is shown to anybody outside it, and no password is asked for yet.</source>
        <translation>Grelot busca el servidor que guarda su correo. Fuera de ese servidor solo se muestra la parte que sigue a la @, y aún no se pide ninguna contraseña.</translation>
    </message>
    <message>
        <source>I know the &amp;server</source>
        <translation>Conozco el &amp;servidor</translation>
    </message>
    <message>
        <source>alice@example.org</source>
        <translation>alice@example.org</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
</context>
<context>
    <name>Grelot::AdvancedPage</name>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Configuración (*.ini)</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Solo advertencias</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Every step, to look for a fault</source>
        <translation>Cada paso, para buscar un fallo</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importar...</translation>
    </message>
    <message>
        <source>Writes all settings and accounts into a file, without passwords and password commands.</source>
        <translation>Escribe toda la configuración y las cuentas en un archivo, sin contraseñas ni comandos de contraseña.</translation>
    </message>
    <message>
        <source>Takes over the settings of such a file and adds the accounts that are not here yet. Commands in it are left out.</source>
        <translation>Adopta la configuración de un archivo así y añade las cuentas que aún no están aquí. Los comandos que contenga se omiten.</translation>
    </message>
    <message>
        <source>&amp;Log tells:</source>
        <translation>Detalle del &amp;registro:</translation>
    </message>
    <message>
        <source>How much the log tells. No password, address or subject ever stands in it.</source>
        <translation>Cuánto cuenta el registro. Nunca contiene contraseñas, direcciones ni asuntos.</translation>
    </message>
    <message>
        <source>&amp;Settings file:</source>
        <translation>Archivo de &amp;configuración:</translation>
    </message>
    <message>
        <source>Where these settings are kept.</source>
        <translation>Dónde se guarda esta configuración.</translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation>Carpeta de &amp;datos:</translation>
    </message>
    <message>
        <source>Where Grelot remembers which messages rang. It holds no address and no subject.</source>
        <translation>Dónde recuerda Grelot de qué mensajes avisó. No contiene direcciones ni asuntos.</translation>
    </message>
    <message>
        <source>Other computer:</source>
        <translation>Otro equipo:</translation>
    </message>
    <message>
        <source>An exported file holds no password and no password command.</source>
        <translation>Un archivo exportado no contiene ninguna contraseña ni ningún comando de contraseña.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar la configuración</translation>
    </message>
</context>
<context>
    <name>Grelot::AppearancePage</name>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>In one colour, like the panel</source>
        <translation>De un solo color, como el panel</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Mensajes sin leer</translation>
    </message>
    <message>
        <source>New since I looked</source>
        <translation>Nuevos desde que miré</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>&amp;Bell in the tray:</source>
        <translation>&amp;Campana del área de notificación:</translation>
    </message>
    <message>
        <source>In one colour it takes the panel&apos;s own, as other symbols there may do.</source>
        <translation>De un solo color, toma el del panel, como pueden hacer otros símbolos allí.</translation>
    </message>
    <message>
        <source>&amp;Number on the bell:</source>
        <translation>&amp;Número en la campana:</translation>
    </message>
    <message>
        <source>What counts: all that is unread, or only what has rung since the inbox was last looked at.</source>
        <translation>Lo que cuenta: todo lo que está sin leer, o solo lo avisado desde que se miró la bandeja de entrada por última vez.</translation>
    </message>
    <message>
        <source>&amp;Rows of the inbox:</source>
        <translation>&amp;Filas de la bandeja de entrada:</translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more messages fit.</source>
        <translation>Las filas compactas son más bajas, así que caben más mensajes.</translation>
    </message>
    <message>
        <source>Colours, font and dark mode follow the desktop.</source>
        <translation>Los colores, el tipo de letra y el modo oscuro siguen al escritorio.</translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantController</name>
    <message>
        <source>This desktop shows no tray, so Grelot lives in its window. On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; brings a tray.</source>
        <translation>Este escritorio no muestra un área de notificación, así que Grelot vive en su ventana. En GNOME, la extensión «AppIndicator and KStatusNotifierItem Support» añade un área de notificación.</translation>
    </message>
    <message>
        <source>That is no mail address that a server can be found for. Write it as alice@example.org.</source>
        <translation>No es una dirección de correo para la que se pueda buscar un servidor. Escríbala como alice@example.org.</translation>
    </message>
    <message>
        <source>Looking for the server of %1, at most %2 s.</source>
        <translation>Buscando el servidor de %1, como máximo %2 s.</translation>
    </message>
    <message>
        <source>you named it</source>
        <translation>indicado por usted</translation>
    </message>
    <message>
        <source>No keyring runs on this desktop, so that no password can be kept. Start GNOME Keyring or KWallet, or let a command give the password.</source>
        <translation>No hay ningún depósito de claves en marcha en este escritorio, así que no se puede guardar ninguna contraseña. Inicie GNOME Keyring o KWallet, o haga que un comando dé la contraseña.</translation>
    </message>
    <message>
        <source>without encryption, %1</source>
        <translation>sin cifrado, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in the inbox.</source>
        <translation>
            <numerusform>%n sin leer en la bandeja de entrada.</numerusform>
            <numerusform>%n sin leer en la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bell rings</source>
        <translation>La campana suena</translation>
    </message>
    <message>
        <source>So you will hear of new mail.</source>
        <translation>Así sabrá que hay correo nuevo.</translation>
    </message>
    <message>
        <source>Storing the account, and its password in the keyring. A locked keyring asks for its own password.</source>
        <translation>Guardando la cuenta, y su contraseña en el depósito de claves. Un depósito de claves bloqueado pide su propia contraseña.</translation>
    </message>
    <message>
        <source>Storing the account.</source>
        <translation>Guardando la cuenta.</translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantPage</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Add an account - Grelot</source>
        <translation>Añadir una cuenta - Grelot</translation>
    </message>
    <message>
        <source>Asking the server which mailboxes there are.</source>
        <translation>Se pregunta al servidor qué buzones hay.</translation>
    </message>
</context>
<context>
    <name>Grelot::Authenticator</name>
    <message>
        <source>The mail server refused the user name or password.</source>
        <translation>El servidor de correo rechazó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Too many wrong logins. Wait a moment, then try again.</source>
        <translation>Demasiados inicios de sesión incorrectos. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Too many logins are under way. Try again in a moment.</source>
        <translation>Hay demasiados inicios de sesión en curso. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The mail server has not answered the login yet. It is still being tried.</source>
        <translation>El servidor de correo aún no ha respondido al inicio de sesión. Se sigue intentando.</translation>
    </message>
</context>
<context>
    <name>Grelot::AuthorizationFlow</name>
    <message>
        <source>Nobody signed in with %1 within 10 minutes. Start the sign-in again.</source>
        <translation>Nadie inició sesión con %1 en 10 minutos. Empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Grelot could not wait for the browser&apos;s answer on 127.0.0.1. Check what forbids programs to listen there.</source>
        <translation>Grelot no pudo esperar la respuesta del navegador en 127.0.0.1. Compruebe qué prohíbe a los programas escuchar allí.</translation>
    </message>
    <message>
        <source>Access was not granted on the page of %1. Sign in again if it should be.</source>
        <translation>No se concedió el acceso en la página de %1. Inicie sesión de nuevo si quiere concederlo.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error (%2). Try again later, and check the client id and scopes in the providers file.</source>
        <translation>%1 terminó el inicio de sesión con un error (%2). Inténtelo de nuevo más tarde, y compruebe el identificador de cliente y los ámbitos (scopes) en el archivo de proveedores.</translation>
    </message>
    <message>
        <source>%1 did not take the answer of its own page. Sign in again.</source>
        <translation>%1 no aceptó la respuesta de su propia página. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>Grelot::AutoconfigReader</name>
    <message>
        <source>The answer is no autoconfig file.</source>
        <translation>La respuesta no es un archivo de autoconfiguración.</translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file names more than %n servers, which Grelot does not take.</source>
        <translation>
            <numerusform>El archivo de autoconfiguración indica más de %n servidor, y Grelot no lo acepta.</numerusform>
            <numerusform>El archivo de autoconfiguración indica más de %n servidores, y Grelot no lo acepta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The autoconfig file has a document type or entities of its own, which Grelot does not take.</source>
        <translation>El archivo de autoconfiguración tiene un tipo de documento o entidades propias, y Grelot no lo acepta.</translation>
    </message>
    <message>
        <source>The answer is no proper XML.</source>
        <translation>La respuesta no es XML correcto.</translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file is nested deeper than %n levels, which Grelot does not take.</source>
        <translation>
            <numerusform>El archivo de autoconfiguración tiene más de %n nivel de anidamiento, y Grelot no lo acepta.</numerusform>
            <numerusform>El archivo de autoconfiguración tiene más de %n niveles de anidamiento, y Grelot no lo acepta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has more than %n elements, which Grelot does not take.</source>
        <translation>
            <numerusform>El archivo de autoconfiguración tiene más de %n elemento, y Grelot no lo acepta.</numerusform>
            <numerusform>El archivo de autoconfiguración tiene más de %n elementos, y Grelot no lo acepta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has a text longer than %n characters, which Grelot does not take.</source>
        <translation>
            <numerusform>El archivo de autoconfiguración tiene un texto de más de %n carácter, y Grelot no lo acepta.</numerusform>
            <numerusform>El archivo de autoconfiguración tiene un texto de más de %n caracteres, y Grelot no lo acepta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::BellPage</name>
    <message>
        <source>Do you hear the bell?</source>
        <translation>¿Oye la campana?</translation>
    </message>
    <message>
        <source>So does a new message show. If nothing comes, look into the notification settings of your desktop; Grelot shows the message in its tray and window all the same.</source>
        <translation>Así se muestra un mensaje nuevo. Si no aparece nada, mire la configuración de notificaciones de su escritorio; de todos modos, Grelot muestra el mensaje en el área de notificación y en su ventana.</translation>
    </message>
    <message>
        <source>&amp;Ring the bell</source>
        <translation>&amp;Tocar la campana</translation>
    </message>
    <message>
        <source>A bell</source>
        <translation>Una campana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Grelot::BrowserSignIn</name>
    <message>
        <source>Sign in with %1 in the browser, within 10 minutes.</source>
        <translation>Inicie sesión con %1 en el navegador, antes de 10 minutos.</translation>
    </message>
    <message>
        <source>No browser could be opened to sign in with %1. Choose one in the settings of your desktop, then open the page again.</source>
        <translation>No se pudo abrir ningún navegador para iniciar sesión con %1. Elija uno en la configuración de su escritorio y vuelva a abrir la página.</translation>
    </message>
</context>
<context>
    <name>Grelot::CheckLine</name>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
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
        <translation>Probando la cuenta</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Buscar el servidor</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Reading the inbox</source>
        <translation>Leer la bandeja de entrada</translation>
    </message>
    <message>
        <source>Waiting for push</source>
        <translation>Esperar push</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Change the &amp;sign-in</source>
        <translation>Cambiar el &amp;inicio de sesión</translation>
    </message>
    <message>
        <source>Change the s&amp;erver</source>
        <translation>Cambiar el s&amp;ervidor</translation>
    </message>
</context>
<context>
    <name>Grelot::Connection</name>
    <message>
        <source>Connected by %1, because %2.</source>
        <translation>Conectado mediante %1, porque %2.</translation>
    </message>
    <message>
        <source>Trying %1, because %2.</source>
        <translation>Probando %1, porque %2.</translation>
    </message>
</context>
<context>
    <name>Grelot::ConnectionBar</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How each account is connected, and what it costs</source>
        <translation>Cómo está conectada cada cuenta y lo que cuesta</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Grelot::ControlServer</name>
    <message>
        <source>The lock file %1 cannot be made.</source>
        <translation>No se puede crear el archivo de bloqueo %1.</translation>
    </message>
    <message>
        <source>The control socket %1 cannot be made: %2.</source>
        <translation>No se puede crear el socket de control %1: %2.</translation>
    </message>
</context>
<context>
    <name>Grelot::CostBars</name>
    <message>
        <source>How this is computed</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation>Grelot</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Sondeo periódico</translation>
    </message>
    <message>
        <source>What Grelot used</source>
        <translation>Lo que usó Grelot</translation>
    </message>
    <message>
        <source>What polling would have used</source>
        <translation>Lo que habría usado el sondeo periódico</translation>
    </message>
    <message>
        <source>Data since %1, when this account was opened; messages that rang: %2</source>
        <translation>Datos desde %1, cuando se abrió esta cuenta; mensajes avisados: %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 enviados, %2 recibidos</translation>
    </message>
</context>
<context>
    <name>Grelot::CostDialog</name>
    <message>
        <source>What the model assumes</source>
        <translation>Lo que supone el modelo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Grelot counts what it hands to each socket of an account and what it reads from it, and adds what Qt does not show: the headers of TCP and IP, acknowledgements, TLS. Name look-ups and packets that were lost and sent again are not counted.

Polling is taken as one request every 30 seconds for as long as the account was connected or trying to be; without a network, asleep or waiting for you it costs nothing. The numbers that are assumed:</source>
        <translation>Grelot cuenta lo que entrega a cada socket de una cuenta y lo que lee de él, y añade lo que Qt no muestra: las cabeceras de TCP e IP, los acuses de recibo, TLS. No se cuentan las consultas de nombres ni los paquetes que se perdieron y se volvieron a enviar.

Para el sondeo periódico se cuenta una petición cada 30 segundos mientras la cuenta estuvo conectada o intentándolo; sin red, en suspensión o esperándole a usted no cuesta nada. Los números que se suponen:</translation>
    </message>
</context>
<context>
    <name>Grelot::Desktop</name>
    <message>
        <source>The demonstration keeps no accounts. Start Grelot without --demo to add one.</source>
        <translation>La demostración no guarda cuentas. Inicie Grelot sin --demo para añadir una.</translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation>Grelot</translation>
    </message>
    <message>
        <source>No browser could be opened to sign in. %1</source>
        <translation>No se pudo abrir ningún navegador para iniciar sesión. %1</translation>
    </message>
</context>
<context>
    <name>Grelot::DiscoverRunner</name>
    <message>
        <source>That is no mail address that a server can be found for. Write it as USER@DOMAIN.</source>
        <translation>No es una dirección de correo para la que se pueda buscar un servidor. Escríbala como USER@DOMAIN.</translation>
    </message>
</context>
<context>
    <name>Grelot::Discovery</name>
    <message>
        <source>guessed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>The guessed name cannot be a server&apos;s.</source>
        <translation>El nombre supuesto no puede ser el de un servidor.</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n seconds.</source>
        <translation>
            <numerusform>No hubo respuesta en %n segundo.</numerusform>
            <numerusform>No hubo respuesta en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>JMAP at %1</source>
        <translation>JMAP en %1</translation>
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
        <translation>la configuración en https://autoconfig.%1</translation>
    </message>
    <message>
        <source>the settings at https://%1/.well-known/autoconfig</source>
        <translation>la configuración en https://%1/.well-known/autoconfig</translation>
    </message>
    <message>
        <source>the public database at %1</source>
        <translation>la base de datos pública en %1</translation>
    </message>
    <message>
        <source>a guess, %1:%2</source>
        <translation>una suposición, %1:%2</translation>
    </message>
</context>
<context>
    <name>Grelot::DnsResolver</name>
    <message>
        <source>The DNS has no such record, or did not answer.</source>
        <translation>El DNS no tiene ese registro, o no respondió.</translation>
    </message>
    <message>
        <source>The DNS could not be asked: %1.</source>
        <translation>No se pudo preguntar al DNS: %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::EmptyFace</name>
    <message>
        <source>A bell at rest</source>
        <translation>Una campana en reposo</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>None of the listed messages matches.</source>
        <translation>Ninguno de los mensajes de la lista coincide.</translation>
    </message>
    <message>
        <source>Nothing new. You will hear from me.</source>
        <translation>Nada nuevo. Se le avisará.</translation>
    </message>
    <message>
        <source>Last looked at %1.</source>
        <translation>Última comprobación: %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::EventCommand</name>
    <message>
        <source>The command of --exec took longer than 30 s and was ended.</source>
        <translation>El comando de --exec tardó más de 30 s y se terminó.</translation>
    </message>
    <message>
        <source>The command of --exec could not be started: %1.</source>
        <translation>El comando de --exec no se pudo iniciar: %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::EventHub</name>
    <message>
        <source>The mailbox must be opened again.</source>
        <translation>Hay que volver a abrir el buzón.</translation>
    </message>
</context>
<context>
    <name>Grelot::EventStreamChannel</name>
    <message>
        <source>the server or a proxy on the way answered %1 to the request for an event stream</source>
        <translation>el servidor o un proxy intermedio respondió %1 a la petición de un flujo de eventos</translation>
    </message>
    <message>
        <source>A web page came in place of the event stream.</source>
        <translation>Llegó una página web en lugar del flujo de eventos.</translation>
    </message>
    <message>
        <source>a web page came in place of the event stream</source>
        <translation>llegó una página web en lugar del flujo de eventos</translation>
    </message>
    <message>
        <source>The server did not answer with an event stream.</source>
        <translation>El servidor no respondió con un flujo de eventos.</translation>
    </message>
    <message>
        <source>the server did not answer with an event stream</source>
        <translation>el servidor no respondió con un flujo de eventos</translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation>El servidor envió un evento de más de 1 MiB, y Grelot no lo acepta.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
</context>
<context>
    <name>Grelot::FigureRow</name>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>menos de 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>ninguno previsto</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Última señal de vida</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayLink</name>
    <message>
        <source>The server sent an event that Grelot cannot read.</source>
        <translation>El servidor envió un evento que Grelot no puede leer.</translation>
    </message>
    <message>
        <source>The server sent events before it said hello.</source>
        <translation>El servidor envió eventos antes de saludar.</translation>
    </message>
    <message>
        <source>The server speaks version %1 of the push protocol; Grelot speaks version 1. Install a newer Grelot.</source>
        <translation>El servidor habla la versión %1 del protocolo push; Grelot habla la versión 1. Instale un Grelot más reciente.</translation>
    </message>
    <message>
        <source>The server ended the connection and asks to come back.</source>
        <translation>El servidor terminó la conexión y pide volver.</translation>
    </message>
    <message>
        <source>The WebSocket upgrade was refused on the way (403).</source>
        <translation>El paso a WebSocket se rechazó en el camino (403).</translation>
    </message>
    <message>
        <source>The event stream was refused on the way (403).</source>
        <translation>El flujo de eventos se rechazó en el camino (403).</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to the WebSocket upgrade</source>
        <translation>el servidor o un proxy intermedio respondió 403 al paso a WebSocket</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to the request for an event stream</source>
        <translation>el servidor o un proxy intermedio respondió 403 a la petición de un flujo de eventos</translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayRequests</name>
    <message>
        <source>The server gave an answer that Grelot cannot read.</source>
        <translation>El servidor dio una respuesta que Grelot no puede leer.</translation>
    </message>
    <message>
        <source>The message is not in its mailbox any more.</source>
        <translation>El mensaje ya no está en su buzón.</translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayServer</name>
    <message>
        <source>The gateway cannot listen on %1, port %2: %3</source>
        <translation>La pasarela no puede escuchar en %1, puerto %2: %3</translation>
    </message>
    <message>
        <source>The gateway is shutting down.</source>
        <translation>La pasarela se está cerrando.</translation>
    </message>
    <message>
        <source>WARNING: a proxy on this machine forwards requests, but is not trusted to say for whom, so that wrong passwords of one person slow down everybody. Give --trusted-proxy %1.</source>
        <translation>ADVERTENCIA: un proxy de este equipo reenvía peticiones, pero no se confía en que diga de parte de quién, así que las contraseñas incorrectas de una persona ralentizan a todas. Indique --trusted-proxy %1.</translation>
    </message>
    <message>
        <source>The gateway has too many connections. Try again later.</source>
        <translation>La pasarela tiene demasiadas conexiones. Inténtelo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>Grelot::HttpConnection</name>
    <message>
        <source>The request did not come within 10 seconds.</source>
        <translation>La petición no llegó en 10 segundos.</translation>
    </message>
</context>
<context>
    <name>Grelot::HttpExchange</name>
    <message>
        <source>The server did not answer a request in time.</source>
        <translation>El servidor no respondió a tiempo a una petición.</translation>
    </message>
</context>
<context>
    <name>Grelot::HttpGet</name>
    <message>
        <source>the server or a proxy on the way sends requests on to another server</source>
        <translation>el servidor o un proxy intermedio desvía las peticiones a otro servidor</translation>
    </message>
    <message>
        <source>The server or a proxy on the way sends requests on to another server, where Grelot does not send your password. Check the account&apos;s address.</source>
        <translation>El servidor o un proxy intermedio desvía las peticiones a otro servidor, al que Grelot no envía su contraseña. Compruebe la dirección de la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>the server or a proxy on the way sends requests on more than %n times</source>
        <translation>
            <numerusform>el servidor o un proxy intermedio desvía las peticiones más de %n vez</numerusform>
            <numerusform>el servidor o un proxy intermedio desvía las peticiones más de %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::HttpsFetch</name>
    <message>
        <source>The answer is larger than 256 KiB, which Grelot does not take.</source>
        <translation>La respuesta ocupa más de 256 KiB, y Grelot no la acepta.</translation>
    </message>
    <message>
        <source>The request is sent on to %1, where Grelot does not send your address.</source>
        <translation>La petición se desvía a %1, adonde Grelot no envía su dirección.</translation>
    </message>
    <message numerus="yes">
        <source>The request is sent on more than %n times, which Grelot does not follow.</source>
        <translation>
            <numerusform>La petición se desvía más de %n vez, y Grelot no la sigue.</numerusform>
            <numerusform>La petición se desvía más de %n veces, y Grelot no la sigue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request is sent on to an address that cannot be used.</source>
        <translation>La petición se desvía a una dirección que no se puede usar.</translation>
    </message>
    <message>
        <source>The request is sent on to an address without encryption, where Grelot does not follow.</source>
        <translation>La petición se desvía a una dirección sin cifrado, y Grelot no la sigue.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>No existe el host %1.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapClient</name>
    <message>
        <source>it sends no greeting</source>
        <translation>no envía ningún saludo</translation>
    </message>
    <message>
        <source>it answers a command that was not given</source>
        <translation>responde a un comando que no se dio</translation>
    </message>
    <message>
        <source>it asks for more where there is no more</source>
        <translation>pide más donde no hay más</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapFailures</name>
    <message>
        <source>it gives no reason</source>
        <translation>no da ningún motivo</translation>
    </message>
    <message>
        <source>The mail server lets this account wait, since it was asked too much of: %1. Grelot tries again in five minutes; nothing has to be done.</source>
        <translation>El servidor de correo hace esperar a esta cuenta porque se le pidió demasiado: %1. Grelot lo intenta de nuevo en cinco minutos; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Too many programs are connected to this account: %1. Grelot tries again; it helps to close a mail program elsewhere.</source>
        <translation>Hay demasiados programas conectados a esta cuenta: %1. Grelot lo intenta de nuevo; ayuda cerrar un programa de correo en otro lugar.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own: %1. Grelot tries again.</source>
        <translation>El servidor de correo informa de un fallo propio: %1. Grelot lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>A part of the mail server is not available at the moment: %1. Grelot tries again.</source>
        <translation>Una parte del servidor de correo no está disponible en este momento: %1. Grelot lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The account has come to a limit of the mail server: %1. Grelot tries again.</source>
        <translation>La cuenta ha llegado a un límite del servidor de correo: %1. Grelot lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The mail server cannot serve this account at the moment: %1. Grelot tries again.</source>
        <translation>El servidor de correo no puede atender esta cuenta en este momento: %1. Grelot lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in: %1. Sign in again.</source>
        <translation>El servidor de correo rechazó el inicio de sesión: %1. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password: %1. Check both and enter them again.</source>
        <translation>El servidor de correo rechazó el nombre de usuario o la contraseña: %1. Compruebe ambos y vuelva a introducirlos.</translation>
    </message>
    <message>
        <source>The mail server does not let this user name into that mailbox: %1. Check the user name and sign in again.</source>
        <translation>El servidor de correo no deja entrar a este nombre de usuario en ese buzón: %1. Compruebe el nombre de usuario e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in has expired: %1. Sign in again.</source>
        <translation>El inicio de sesión ha caducado: %1. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The password has expired: %1. Get a new one from the provider and enter it here.</source>
        <translation>La contraseña ha caducado: %1. Pida una nueva al proveedor e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>The mail server takes no sign-in without encryption: %1. Set the account to TLS.</source>
        <translation>El servidor de correo no acepta ningún inicio de sesión sin cifrado: %1. Configure la cuenta para TLS.</translation>
    </message>
    <message>
        <source>The mail server&apos;s support has to let this account in: %1. Ask the provider.</source>
        <translation>El soporte del servidor de correo tiene que admitir esta cuenta: %1. Pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The mail server did not understand the sign-in: %1.</source>
        <translation>El servidor de correo no entendió el inicio de sesión: %1.</translation>
    </message>
    <message>
        <source>The mail server refused a request: %1.</source>
        <translation>El servidor de correo rechazó una petición: %1.</translation>
    </message>
    <message>
        <source>The mail server ended the connection: %1. Grelot connects again.</source>
        <translation>El servidor de correo terminó la conexión: %1. Grelot se conecta de nuevo.</translation>
    </message>
    <message>
        <source>What answers is not a working IMAP server: %1. Check the server&apos;s name and port.</source>
        <translation>Lo que responde no es un servidor IMAP que funcione: %1. Compruebe el nombre y el puerto del servidor.</translation>
    </message>
    <message>
        <source>A web page answers where the mail server is due, such as a network&apos;s sign-in page. Open any web page to sign in to the network, or check the server&apos;s name and port.</source>
        <translation>Responde una página web donde debería estar el servidor de correo, como la página de inicio de sesión de una red. Abra cualquier página web para iniciar sesión en la red, o compruebe el nombre y el puerto del servidor.</translation>
    </message>
    <message>
        <source>The mail server did not answer within %1 seconds. Grelot connects again.</source>
        <translation>El servidor de correo no respondió en %1 segundos. Grelot se conecta de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the mail server was closed before it answered.</source>
        <translation>La conexión con el servidor de correo se cerró antes de que respondiera.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server at the moment. Grelot connects again by itself.</source>
        <translation>No hay conexión con el servidor de correo en este momento. Grelot se conecta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>This mailbox is not watched.</source>
        <translation>Este buzón no se vigila.</translation>
    </message>
    <message>
        <source>The message is no longer in the mailbox: it was deleted or moved elsewhere.</source>
        <translation>El mensaje ya no está en el buzón: se borró o se movió a otro lugar.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapFeed</name>
    <message>
        <source>This mailbox is not watched.</source>
        <translation>Este buzón no se vigila.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapGreeting</name>
    <message>
        <source>The greeting is longer than 8 KiB, which Grelot does not take.</source>
        <translation>El saludo ocupa más de 8 KiB, y Grelot no lo acepta.</translation>
    </message>
    <message>
        <source>What answers there is no IMAP server that takes anybody.</source>
        <translation>Lo que responde allí no es un servidor IMAP que admita a nadie.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLink</name>
    <message>
        <source>over TLS</source>
        <translation>sobre TLS</translation>
    </message>
    <message>
        <source>over STARTTLS</source>
        <translation>sobre STARTTLS</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>sin cifrado</translation>
    </message>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers IDLE but brings no news by it.</source>
        <translation>
            <numerusform>Conectado mediante sondeo periódico cada %n segundo, porque el servidor ofrece IDLE pero no trae novedades por esa vía.</numerusform>
            <numerusform>Conectado mediante sondeo periódico cada %n segundos, porque el servidor ofrece IDLE pero no trae novedades por esa vía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers no IDLE.</source>
        <translation>
            <numerusform>Conectado mediante sondeo periódico cada %n segundo, porque el servidor no ofrece IDLE.</numerusform>
            <numerusform>Conectado mediante sondeo periódico cada %n segundos, porque el servidor no ofrece IDLE.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected by IMAP IDLE. Mailboxes other than %1 are looked at every %2 minutes, because the server offers no NOTIFY.</source>
        <translation>Conectado mediante IMAP IDLE. Los buzones distintos de %1 se miran cada %2 minutos, porque el servidor no ofrece NOTIFY.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>se ofrece</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation>El servidor ofrece: %1</translation>
    </message>
    <message>
        <source>The server asked for no sign-in</source>
        <translation>El servidor no pidió iniciar sesión</translation>
    </message>
    <message>
        <source>Signed in by %1, %2</source>
        <translation>Sesión iniciada con %1, %2</translation>
    </message>
    <message>
        <source>Ladder: %1 (%2), %3 (%4), %5</source>
        <translation>Escala: %1 (%2), %3 (%4), %5</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLogin</name>
    <message>
        <source>it signs in without asking for a password</source>
        <translation>inicia la sesión sin pedir una contraseña</translation>
    </message>
    <message>
        <source>it signs in without a password before TLS</source>
        <translation>inicia la sesión sin contraseña antes de TLS</translation>
    </message>
    <message>
        <source>%1 does not offer encryption (STARTTLS), or something on the way hides it. Nothing was sent. Use the port for TLS, or another network.</source>
        <translation>%1 no ofrece cifrado (STARTTLS), o algo en el camino lo oculta. No se envió nada. Use el puerto para TLS, u otra red.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLoginCheck</name>
    <message>
        <source>The mail server did not answer the login.</source>
        <translation>El servidor de correo no respondió al inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapScram</name>
    <message>
        <source>its part of the sign-in (SCRAM) cannot be read</source>
        <translation>su parte del inicio de sesión (SCRAM) no se puede leer</translation>
    </message>
    <message>
        <source>it answers somebody else&apos;s sign-in (SCRAM)</source>
        <translation>responde al inicio de sesión de otra persona (SCRAM)</translation>
    </message>
    <message>
        <source>it wants the password hashed less than %1 times (SCRAM), which is not safe</source>
        <translation>quiere la contraseña pasada por la función hash menos de %1 veces (SCRAM), y eso no es seguro</translation>
    </message>
    <message>
        <source>it wants the password hashed more than %1 times (SCRAM)</source>
        <translation>quiere la contraseña pasada por la función hash más de %1 veces (SCRAM)</translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password, so it may not be %1 at all. Grelot does not use it. Check the server&apos;s name and the network.</source>
        <translation>El servidor no pudo demostrar que conoce la contraseña, así que quizá no sea %1. Grelot no lo usa. Compruebe el nombre del servidor y la red.</translation>
    </message>
    <message>
        <source>it asks for more where there is no more</source>
        <translation>pide más donde no hay más</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSelector</name>
    <message>
        <source>More than %1 requests wait for the mail server. Try again later.</source>
        <translation>Hay más de %1 peticiones que esperan al servidor de correo. Inténtelo de nuevo más tarde.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSignIn</name>
    <message>
        <source>%1 offers no way to sign in with a password on this connection.</source>
        <translation>%1 no ofrece ninguna forma de iniciar sesión con una contraseña en esta conexión.</translation>
    </message>
    <message>
        <source>%1 does not take a sign-in through the browser (OAuth 2). Use a password for it, or an app password.</source>
        <translation>%1 no admite iniciar sesión en el navegador (OAuth 2). Use una contraseña o una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The user name or the password holds a line break or a NUL character, which no mail server takes. Enter it again.</source>
        <translation>El nombre de usuario o la contraseña contiene un salto de línea o un carácter NUL, que ningún servidor de correo acepta. Vuelva a introducir los datos.</translation>
    </message>
    <message>
        <source>A sign-in through the browser is never sent to %1 without encryption. Use TLS.</source>
        <translation>Un inicio de sesión en el navegador nunca se envía a %1 sin cifrado. Use TLS.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSocket</name>
    <message>
        <source>An unencrypted connection to %1 is refused: the password would cross the network readable by everyone. Use TLS.</source>
        <translation>Se rechaza una conexión sin cifrar con %1: la contraseña atravesaría la red legible para todos. Use TLS.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Check the network and the server&apos;s name.</source>
        <translation>No se encontró el servidor de correo %1. Compruebe la red y el nombre del servidor.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses connections; it may be down.</source>
        <translation>El servidor de correo %1 rechaza conexiones; quizá no esté en marcha.</translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection.</source>
        <translation>El servidor de correo %1 cerró la conexión.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: %2. Another program may answer on this port, such as a network&apos;s sign-in page.</source>
        <translation>No se pudo establecer una conexión cifrada con %1: %2. Quizá responda otro programa en este puerto, como la página de inicio de sesión de una red.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 failed: %2.</source>
        <translation>La conexión con el servidor de correo %1 falló: %2.</translation>
    </message>
</context>
<context>
    <name>Grelot::ImapWatcher</name>
    <message>
        <source>The mail server is away.</source>
        <translation>El servidor de correo no está disponible.</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxList</name>
    <message>
        <source>Unread messages</source>
        <translation>Mensajes sin leer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxModel</name>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search sender, subject and preview</source>
        <translation>Buscar en remitente, asunto y vista previa</translation>
    </message>
    <message>
        <source>Searches sender, subject and preview of the listed messages (%1 or /)</source>
        <translation>Busca en remitente, asunto y vista previa de los mensajes de la lista (%1 o /)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Configuración...</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of them are listed.</source>
        <translation>
            <numerusform>Se muestra el más reciente (%n).</numerusform>
            <numerusform>Se muestran los %n más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Grelot::InboxWindow</name>
    <message>
        <source>Mark all as read - Grelot</source>
        <translation>Marcar todo como leído - Grelot</translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n listed message(s) as read?</source>
        <translation>
            <numerusform>¿Marcar como leído el mensaje de la lista (%n)?</numerusform>
            <numerusform>¿Marcar como leídos los %n mensajes de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
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
        <translation>Este escritorio no tiene área de notificación: cerrar esta ventana solo la minimiza, para que Grelot pueda seguir avisando. «Salir» está en el menú de arriba.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapFollower</name>
    <message>
        <source>The server has no mailbox named %1. Check the account&apos;s mailboxes.</source>
        <translation>El servidor no tiene ningún buzón llamado %1. Compruebe los buzones de la cuenta.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapLink</name>
    <message>
        <source>Polling every minute, because %1.</source>
        <translation>Sondeo periódico cada minuto, porque %1.</translation>
    </message>
    <message>
        <source>Polling every minute, because the server offers no push.</source>
        <translation>Sondeo periódico cada minuto, porque el servidor no ofrece push.</translation>
    </message>
    <message>
        <source>Connected by %1, because the server offers no WebSocket.</source>
        <translation>Conectado mediante %1, porque el servidor no ofrece WebSocket.</translation>
    </message>
    <message>
        <source>The way of push was refused (403).</source>
        <translation>Se rechazó la vía push (403).</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to %1</source>
        <translation>el servidor o un proxy intermedio respondió 403 a la conexión mediante %1</translation>
    </message>
    <message>
        <source>The server offers this account something else now. Grelot connects anew.</source>
        <translation>El servidor ofrece ahora otra cosa a esta cuenta. Grelot se conecta de nuevo.</translation>
    </message>
    <message>
        <source>The server refused the sign-in of this account. Sign in again.</source>
        <translation>El servidor rechazó el inicio de sesión de esta cuenta. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapLongPollPush</name>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>No se pudo llegar a tiempo al servidor.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapPush</name>
    <message>
        <source>The mail server sent an event that Grelot cannot read.</source>
        <translation>El servidor de correo envió un evento que Grelot no puede leer.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapSocketApi</name>
    <message>
        <source>The server did not answer a request in time.</source>
        <translation>El servidor no respondió a tiempo a una petición.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapStreamPush</name>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>No se pudo llegar a tiempo al servidor.</translation>
    </message>
</context>
<context>
    <name>Grelot::JmapWebSocketPush</name>
    <message>
        <source>the server refused to tell of news by WebSocket</source>
        <translation>el servidor se negó a avisar de las novedades mediante WebSocket</translation>
    </message>
</context>
<context>
    <name>Grelot::LogPanel</name>
    <message>
        <source>Without addresses, names of servers, subjects and passwords.</source>
        <translation>Sin direcciones, nombres de servidores, asuntos ni contraseñas.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Ocultar el registro</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The log could not be saved: %1. Choose another place.</source>
        <translation>No se pudo guardar el registro: %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>Grelot::LongPollChannel</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server sent an event that Grelot cannot read.</source>
        <translation>El servidor envió un evento que Grelot no puede leer.</translation>
    </message>
</context>
<context>
    <name>Grelot::MailSource</name>
    <message>
        <source>it is pinned in the settings</source>
        <translation>está fijado en la configuración</translation>
    </message>
    <message>
        <source>This kind of server does not tell which mailboxes there are.</source>
        <translation>Este tipo de servidor no dice qué buzones hay.</translation>
    </message>
</context>
<context>
    <name>Grelot::ManualPage</name>
    <message>
        <source>Which server holds your mail?</source>
        <translation>¿Qué servidor guarda su correo?</translation>
    </message>
    <message>
        <source>Write it as an account address. Your password does not belong in it.</source>
        <translation>Escríbalo como dirección de cuenta. Su contraseña no forma parte de ella.</translation>
    </message>
    <message>
        <source>Account &amp;address:</source>
        <translation>&amp;Dirección de la cuenta:</translation>
    </message>
</context>
<context>
    <name>Grelot::NetworkPage</name>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Type a new one to change it</source>
        <translation>Escriba una nueva para cambiarla</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>The way from this computer to the mail servers. All connections of Grelot take it, but those to this computer itself.</source>
        <translation>El camino de este equipo a los servidores de correo. Lo toman todas las conexiones de Grelot, salvo las que van a este mismo equipo.</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>The proxy&apos;s name or address, without http://.</source>
        <translation>El nombre o la dirección del proxy, sin http://.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Pue&amp;rto:</translation>
    </message>
    <message>
        <source>The proxy&apos;s port, often 3128, 8080 or 1080.</source>
        <translation>El puerto del proxy, a menudo 3128, 8080 o 1080.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Only where the proxy wants one to sign in.</source>
        <translation>Solo si el proxy quiere que se inicie sesión.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Goes to the keyring, never into a file. It is not shown here again.</source>
        <translation>Va al depósito de claves, nunca a un archivo. No se vuelve a mostrar aquí.</translation>
    </message>
    <message>
        <source>Without host and port no server can be reached.</source>
        <translation>Sin host y puerto no se puede llegar a ningún servidor.</translation>
    </message>
    <message>
        <source>This computer itself is never reached through a proxy.</source>
        <translation>A este mismo equipo nunca se llega a través de un proxy.</translation>
    </message>
</context>
<context>
    <name>Grelot::NotificationsPage</name>
    <message>
        <source>Play the &amp;sound of the desktop</source>
        <translation>Reproducir el &amp;sonido del escritorio</translation>
    </message>
    <message>
        <source>Notifications ask the desktop for its sound of new mail. Without this they are silent.</source>
        <translation>Las notificaciones piden al escritorio su sonido de correo nuevo. Sin esto son silenciosas.</translation>
    </message>
    <message>
        <source>&amp;Notifications show:</source>
        <translation>Las &amp;notificaciones muestran:</translation>
    </message>
    <message>
        <source>How much of a message a notification shows, on a locked screen too where the desktop shows notifications there. An account may differ: see its own settings.</source>
        <translation>Cuánto muestra una notificación de un mensaje, también en una pantalla bloqueada si el escritorio muestra notificaciones en ella. Una cuenta puede diferir: vea su propia configuración.</translation>
    </message>
</context>
<context>
    <name>Grelot::OAuthProviderReader</name>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>ocupa más de 64 KiB</translation>
    </message>
    <message>
        <source>it is no JSON object with a list &quot;providers&quot;</source>
        <translation>no es un objeto JSON con una lista «providers»</translation>
    </message>
    <message numerus="yes">
        <source>it lists more than %n providers</source>
        <translation>
            <numerusform>contiene más de %n proveedor</numerusform>
            <numerusform>contiene más de %n proveedores</numerusform>
        </translation>
    </message>
    <message>
        <source>a provider has no &quot;id&quot; of 1 to 64 small letters, digits and dashes</source>
        <translation>un proveedor no tiene un «id» de 1 a 64 letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <source>the provider %1 has a wrong or missing &quot;%2&quot; (endpoints begin with https://)</source>
        <translation>el proveedor %1 tiene un «%2» incorrecto o ausente (los extremos empiezan por https://)</translation>
    </message>
</context>
<context>
    <name>Grelot::OAuthProviders</name>
    <message>
        <source>In %1, %2. It is left out.</source>
        <translation>En %1, %2. Se omite.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who owns that file.</source>
        <translation>%1 no se puede leer. Compruebe a quién pertenece ese archivo.</translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <translation>%1 no se usa: %2.</translation>
    </message>
    <message>
        <source>Grelot knows no provider to sign in with for %1. Name one with --provider, or describe it in %2.</source>
        <translation>Grelot no conoce ningún proveedor con el que iniciar sesión para %1. Indique uno con --provider, o descríbalo en %2.</translation>
    </message>
    <message>
        <source>There is no provider called %1 to sign in with. Describe it in %2.</source>
        <translation>No hay ningún proveedor llamado %1 con el que iniciar sesión. Descríbalo en %2.</translation>
    </message>
    <message>
        <source>No client id is configured for %1. Put one in %2.</source>
        <translation>No hay ningún identificador de cliente configurado para %1. Póngalo en %2.</translation>
    </message>
    <message>
        <source>No &quot;scopes&quot; of %1 are configured for accounts of the kind &quot;%2&quot;. Put them in %3.</source>
        <translation>No hay «scopes» de %1 configurados para cuentas del tipo «%2». Póngalos en %3.</translation>
    </message>
</context>
<context>
    <name>Grelot::OpenWithEdit</name>
    <message>
        <source>The mail program of this system</source>
        <translation>El programa de correo de este sistema</translation>
    </message>
    <message>
        <source>A web address</source>
        <translation>Una dirección web</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Un comando</translation>
    </message>
    <message>
        <source>Open messages with</source>
        <translation>Abrir los mensajes con</translation>
    </message>
    <message>
        <source>Address or command</source>
        <translation>Dirección o comando</translation>
    </message>
    <message>
        <source>{id} and {messageId} stand for the message&apos;s own. A command is run without a shell.</source>
        <translation>{id} y {messageId} representan los del mensaje. Un comando se ejecuta sin shell.</translation>
    </message>
</context>
<context>
    <name>Grelot::PasswordCommand</name>
    <message>
        <source>The password command could not be started. Check that its program is installed and on the PATH.</source>
        <translation>No se pudo iniciar el comando de contraseña. Compruebe que su programa está instalado y en el PATH.</translation>
    </message>
    <message>
        <source>The password command did not end within 30 seconds. Run it in a terminal to see what it waits for.</source>
        <translation>El comando de contraseña no terminó en 30 segundos. Ejecútelo en un terminal para ver qué espera.</translation>
    </message>
    <message>
        <source>The password command is empty.</source>
        <translation>El comando de contraseña está vacío.</translation>
    </message>
    <message>
        <source>The password command printed more than 64 KiB. It has to print the password alone.</source>
        <translation>El comando de contraseña imprimió más de 64 KiB. Debe imprimir solo la contraseña.</translation>
    </message>
    <message>
        <source>The password command was ended before it was done. Run it in a terminal to see why.</source>
        <translation>El comando de contraseña se interrumpió antes de acabar. Ejecútelo en un terminal para ver por qué.</translation>
    </message>
    <message>
        <source>The password command failed with exit code %1. Run it in a terminal to see why.</source>
        <translation>El comando de contraseña falló con el código de salida %1. Ejecútelo en un terminal para ver por qué.</translation>
    </message>
    <message>
        <source>The password command printed something that is not UTF-8 text.</source>
        <translation>El comando de contraseña imprimió algo que no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The password command printed no password on its first line.</source>
        <translation>El comando de contraseña no imprimió ninguna contraseña en su primera línea.</translation>
    </message>
</context>
<context>
    <name>Grelot::Presence</name>
    <message>
        <source>The computer was asleep.</source>
        <translation>El equipo estaba en suspensión.</translation>
    </message>
    <message>
        <source>The computer is asleep.</source>
        <translation>El equipo está en suspensión.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>No hay red.</translation>
    </message>
</context>
<context>
    <name>Grelot::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>No hay ningún mensaje elegido.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Nothing of its text is known.</source>
        <translation>No se conoce nada de su texto.</translation>
    </message>
</context>
<context>
    <name>Grelot::ProxyKeeper</name>
    <message>
        <source>The proxy&apos;s password: %1</source>
        <translation>La contraseña del proxy: %1</translation>
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
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>From then on nothing rings.</source>
        <translation>A partir de entonces no suena nada.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Then one notification tells what came meanwhile. Earlier than the beginning: on the next day.</source>
        <translation>Después, una sola notificación dice lo que llegó entretanto. Si es anterior al comienzo: al día siguiente.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Quitar este periodo</translation>
    </message>
    <message>
        <source>Removes this time of quiet.</source>
        <translation>Quita este periodo de silencio.</translation>
    </message>
    <message>
        <source>It begins on this day: %1</source>
        <translation>Comienza en este día: %1</translation>
    </message>
</context>
<context>
    <name>Grelot::QuietTimesEdit</name>
    <message>
        <source>&amp;Quiet times</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation>&amp;Añadir un periodo</translation>
    </message>
    <message>
        <source>While it is quiet nothing is shown; at the end one notification tells what came. The number in the tray goes on.</source>
        <translation>Durante el silencio no se muestra nada; al final, una sola notificación dice lo que llegó. El número del área de notificación sigue contando.</translation>
    </message>
    <message>
        <source>Adds another time of quiet, up to eight.</source>
        <translation>Añade otro periodo de silencio, hasta ocho.</translation>
    </message>
    <message>
        <source>On the days when it begins, by this computer&apos;s clock. An end before the beginning is on the next day.</source>
        <translation>En los días en que comienza, según el reloj de este equipo. Un final anterior al comienzo es al día siguiente.</translation>
    </message>
</context>
<context>
    <name>Grelot::RedirectListener</name>
    <message>
        <source>Grelot has the answer. You can close this window.</source>
        <translation>Grelot tiene la respuesta. Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>This is not the answer that Grelot waits for.</source>
        <translation>Esta no es la respuesta que espera Grelot.</translation>
    </message>
</context>
<context>
    <name>Grelot::RequestHandler</name>
    <message>
        <source>The mail server takes too long. Try again in a moment.</source>
        <translation>El servidor de correo tarda demasiado. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Web pages of this origin are not allowed here.</source>
        <translation>Las páginas web de este origen no se permiten aquí.</translation>
    </message>
    <message>
        <source>A user name and a password are needed.</source>
        <translation>Se necesitan un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Too many connections of this user.</source>
        <translation>Demasiadas conexiones de este usuario.</translation>
    </message>
    <message>
        <source>The mailbox must be opened again.</source>
        <translation>Hay que volver a abrir el buzón.</translation>
    </message>
    <message>
        <source>An action must come as application/json.</source>
        <translation>Una acción debe llegar como application/json.</translation>
    </message>
    <message>
        <source>The body names no action that is known here.</source>
        <translation>El cuerpo no indica ninguna acción que se conozca aquí.</translation>
    </message>
</context>
<context>
    <name>Grelot::RequestRunner</name>
    <message>
        <source>Grelot runs but does not answer. End it and start it again.</source>
        <translation>Grelot está en marcha pero no responde. Termínelo e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Grelot is not running.</source>
        <translation>Grelot no está en marcha.</translation>
    </message>
</context>
<context>
    <name>Grelot::Ribbon</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
</context>
<context>
    <name>Grelot::SecretStore</name>
    <message>
        <source>The keyring did not answer within 60 seconds. Unlock it, then try again.</source>
        <translation>El depósito de claves no respondió en 60 segundos. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring gave no password for this account. It may be locked: unlock it and try again. If it is not, store the password again.</source>
        <translation>El depósito de claves no dio ninguna contraseña para esta cuenta. Quizá esté bloqueado: desbloquéelo y vuelva a intentarlo. Si no lo está, guarde la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>The keyring refused to hand out the password. Allow Grelot to use it, then try again.</source>
        <translation>El depósito de claves se negó a entregar la contraseña. Permita que Grelot lo use y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in. Start one (GNOME Keyring or KWallet), or let a command give it (--password-command).</source>
        <translation>No hay ningún depósito de claves donde guardar la contraseña. Inicie uno (GNOME Keyring o KWallet), o haga que la dé un comando (--password-command).</translation>
    </message>
    <message>
        <source>The keyring failed. Check that it works, then try again.</source>
        <translation>El depósito de claves falló. Compruebe que funciona y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Grelot::ServerCard</name>
    <message>
        <source>I know that this server is my provider&apos;s</source>
        <translation>Sé que este servidor es de mi proveedor</translation>
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
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>The first is recommended. Any of them will do.</source>
        <translation>El primero es el recomendado. Cualquiera de ellos sirve.</translation>
    </message>
</context>
<context>
    <name>Grelot::Service</name>
    <message>
        <source>This Grelot does not know the command &quot;%1&quot;.</source>
        <translation>Este Grelot no conoce el comando «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of a pause. Say 30m, 2h, until-tomorrow or off.</source>
        <translation>«%1» no es una duración de pausa. Indique 30m, 2h, until-tomorrow u off.</translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsController</name>
    <message>
        <source>This version of Grelot cannot open it.</source>
        <translation>Esta versión de Grelot no puede abrirlo.</translation>
    </message>
    <message>
        <source>The password is in the keyring.</source>
        <translation>La contraseña está en el depósito de claves.</translation>
    </message>
    <message>
        <source>That is the file of these settings themselves. Choose another one.</source>
        <translation>Ese es el archivo de esta misma configuración. Elija otro.</translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation>La configuración se escribió en %1.</translation>
    </message>
    <message>
        <source>The settings were imported. New accounts need their passwords.</source>
        <translation>La configuración se importó. Las cuentas nuevas necesitan sus contraseñas.</translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsDialog</name>
    <message>
        <source>Settings - Grelot</source>
        <translation>Configuración - Grelot</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read. Check who owns that file.</source>
        <translation>La configuración de %1 no se puede leer. Compruebe a quién pertenece ese archivo.</translation>
    </message>
    <message>
        <source>The settings in %1 were written by a newer Grelot. What this one understands of them is used; before it changes anything, it keeps a copy beside them.</source>
        <translation>La configuración de %1 la escribió un Grelot más reciente. Se usa lo que este entiende de ella; antes de cambiar nada, guarda una copia al lado.</translation>
    </message>
    <message>
        <source>The settings in %1 were damaged. They were set aside as %2, and Grelot starts without an account and with its usual settings.</source>
        <translation>La configuración de %1 estaba dañada. Se apartó como %2, y Grelot se inicia sin ninguna cuenta y con su configuración habitual.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and cannot be set aside. Move that file away.</source>
        <translation>La configuración de %1 está dañada y no se puede apartar. Mueva ese archivo a otro lugar.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check that the disk has room and that you own that folder.</source>
        <translation>La configuración no se pudo escribir en %1. Compruebe que el disco tiene espacio y que esa carpeta le pertenece.</translation>
    </message>
    <message>
        <source>The settings in %1 are just being written by another program. Try again in a few seconds.</source>
        <translation>Otro programa está escribiendo en este momento la configuración de %1. Inténtelo de nuevo en unos segundos.</translation>
    </message>
</context>
<context>
    <name>Grelot::SignInPage</name>
    <message>
        <source>How do you sign in?</source>
        <translation>¿Cómo inicia sesión?</translation>
    </message>
    <message>
        <source>With a &amp;password</source>
        <translation>Con una &amp;contraseña</translation>
    </message>
    <message>
        <source>Open the page &amp;again</source>
        <translation>Abrir la página de &amp;nuevo</translation>
    </message>
    <message>
        <source>A &amp;command gives the password</source>
        <translation>Un co&amp;mando da la contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>pass show mail/work</source>
        <translation>pass show mail/work</translation>
    </message>
    <message>
        <source>It is run without a shell and prints the password as its first line.</source>
        <translation>Se ejecuta sin shell e imprime la contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>How does %1 sign in?</source>
        <translation>¿Cómo inicia sesión %1?</translation>
    </message>
    <message>
        <source>In the &amp;browser, with %1</source>
        <translation>En el na&amp;vegador, con %1</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Grelot::StatusList</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>Grelot::StatusWindow</name>
    <message>
        <source>There is no account yet.</source>
        <translation>Aún no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>Status - Grelot</source>
        <translation>Estado - Grelot</translation>
    </message>
</context>
<context>
    <name>Grelot::TokenAnswer</name>
    <message>
        <source>The sign-in server of %1 is not ready (%2).</source>
        <translation>El servidor de inicio de sesión de %1 no está listo (%2).</translation>
    </message>
    <message>
        <source>The sign-in server of %1 refused Grelot (%2). Check its client id and scopes in the providers file.</source>
        <translation>El servidor de inicio de sesión de %1 rechazó a Grelot (%2). Compruebe su identificador de cliente y sus ámbitos (scopes) en el archivo de proveedores.</translation>
    </message>
    <message>
        <source>What answered for the sign-in server of %1 gave no token (%2). Perhaps this network wants a sign-in of its own first.</source>
        <translation>Lo que respondió como servidor de inicio de sesión de %1 no dio ningún token (%2). Quizá esta red quiera antes un inicio de sesión propio.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in of this account. Sign in again.</source>
        <translation>%1 ya no acepta el inicio de sesión de esta cuenta. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>Grelot::TokenExchange</name>
    <message>
        <source>The sign-in server of %1 did not answer within 30 seconds.</source>
        <translation>El servidor de inicio de sesión de %1 no respondió en 30 segundos.</translation>
    </message>
    <message>
        <source>The answer of the sign-in server of %1 is larger than 64 KiB, which Grelot does not take.</source>
        <translation>La respuesta del servidor de inicio de sesión de %1 ocupa más de 64 KiB, y Grelot no la acepta.</translation>
    </message>
    <message>
        <source>The sign-in server of %1 could not be asked. %2</source>
        <translation>No se pudo preguntar al servidor de inicio de sesión de %1. %2</translation>
    </message>
</context>
<context>
    <name>Grelot::TrayMenu</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>Abrir correo</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar ahora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Configuración...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume notifications</source>
        <translation>Reanudar las notificaciones</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Pausar las notificaciones</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Hasta mañana a las 8:00</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que yo las reanude</translation>
    </message>
    <message>
        <source>Resume notifications (%1)</source>
        <translation>Reanudar las notificaciones (%1)</translation>
    </message>
</context>
<context>
    <name>Grelot::TrayRunner</name>
    <message>
        <source>Another Grelot holds the lock but does not answer. End it and start again.</source>
        <translation>Otro Grelot tiene el bloqueo pero no responde. Termínelo e inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>Grelot::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>%1 within six seconds</source>
        <translation>%1 antes de seis segundos</translation>
    </message>
</context>
<context>
    <name>Grelot::UserSession</name>
    <message>
        <source>Nobody waits for the answer any more.</source>
        <translation>Ya nadie espera la respuesta.</translation>
    </message>
</context>
<context>
    <name>Grelot::WatchPage</name>
    <message>
        <source>Which mailboxes do you want to hear of?</source>
        <translation>¿De qué buzones quiere recibir avisos?</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Start Grelot when I log in</source>
        <translation>&amp;Iniciar Grelot al entrar en la sesión</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Lists/Qt</source>
        <translation>Listas/Qt</translation>
    </message>
    <message>
        <source>Add the mailbox</source>
        <translation>Añadir el buzón</translation>
    </message>
    <message>
        <source>An&amp;other one:</source>
        <translation>&amp;Otro:</translation>
    </message>
    <message numerus="yes">
        <source>Grelot watches at most %n mailboxes of an account.</source>
        <translation>
            <numerusform>Grelot vigila como máximo %n buzón de una cuenta.</numerusform>
            <numerusform>Grelot vigila como máximo %n buzones de una cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n sin leer</numerusform>
            <numerusform>%1, %n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::WatchRunner</name>
    <message>
        <source>There is no account yet. Add one with: grelot account add NAME URL</source>
        <translation>Aún no hay ninguna cuenta. Añada una con: grelot account add NAME URL</translation>
    </message>
</context>
<context>
    <name>Grelot::WatchedLink</name>
    <message>
        <source>The server stopped answering. Grelot connects again by itself.</source>
        <translation>El servidor dejó de responder. Grelot se conecta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>No se pudo llegar a tiempo al servidor.</translation>
    </message>
    <message>
        <source>Reading the inbox took too long.</source>
        <translation>La lectura de la bandeja de entrada tardó demasiado.</translation>
    </message>
    <message>
        <source>The connection stands, but the server said nothing in time.</source>
        <translation>La conexión está establecida, pero el servidor no dijo nada a tiempo.</translation>
    </message>
    <message>
        <source>The server was reached but did not answer in time.</source>
        <translation>Se llegó al servidor, pero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 opened, but nothing came through within %2 seconds</source>
        <translation>la conexión mediante %1 se abrió, pero no llegó nada en %2 segundos</translation>
    </message>
    <message>
        <source>%1 got no answer within %2 seconds</source>
        <translation>la conexión mediante %1 no obtuvo respuesta en %2 segundos</translation>
    </message>
</context>
<context>
    <name>Grelot::WebSocketChannel</name>
    <message>
        <source>The server sent binary data where text is due.</source>
        <translation>El servidor envió datos binarios donde debe ir texto.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>No se pudo llegar al servidor.</translation>
    </message>
</context>
<context>
    <name>Grelot::WebSocketSubscriber</name>
    <message>
        <source>The client reads too slowly.</source>
        <translation>El cliente lee demasiado despacio.</translation>
    </message>
    <message>
        <source>Too many messages.</source>
        <translation>Demasiados mensajes.</translation>
    </message>
</context>
<context>
    <name>HttpReply</name>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation>No se pudo establecer una conexión segura con el servidor.</translation>
    </message>
    <message>
        <source>The server gave an answer that is no proper HTTP.</source>
        <translation>El servidor dio una respuesta que no es HTTP correcto.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>No se pudo llegar al servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 8 MiB, which Grelot does not take.</source>
        <translation>La respuesta del servidor ocupa más de 8 MiB, y Grelot no la acepta.</translation>
    </message>
</context>
<context>
    <name>HttpStatus</name>
    <message>
        <source>The server refused the user name or the password. Enter the password again, or make an app password if your provider wants one.</source>
        <translation>El servidor rechazó el nombre de usuario o la contraseña. Vuelva a introducir la contraseña, o cree una contraseña de aplicación si su proveedor la pide.</translation>
    </message>
    <message>
        <source>The server does not let this account in (403). Ask its administrator.</source>
        <translation>El servidor no deja entrar a esta cuenta (403). Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a user name and a password (407).</source>
        <translation>El proxy de la red quiere un nombre de usuario y una contraseña (407).</translation>
    </message>
    <message>
        <source>The server asks to be called less often (429).</source>
        <translation>El servidor pide que se le llame con menos frecuencia (429).</translation>
    </message>
    <message>
        <source>The server is not ready (%1).</source>
        <translation>El servidor no está listo (%1).</translation>
    </message>
    <message>
        <source>The server or a proxy on the way answered %1.</source>
        <translation>El servidor o un proxy intermedio respondió %1.</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered %1</source>
        <translation>el servidor o un proxy intermedio respondió %1</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
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
        <translation>El servidor de correo no indica ningún buzón para mensajes borrados. No se movió nada.</translation>
    </message>
    <message>
        <source>The mail server names no archive mailbox. Nothing was moved.</source>
        <translation>El servidor de correo no indica ningún buzón de archivo. No se movió nada.</translation>
    </message>
</context>
<context>
    <name>ImapFramer</name>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>una línea ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>one answer is larger than %1 bytes</source>
        <translation>una respuesta ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>a literal is larger than %1 bytes</source>
        <translation>un literal ocupa más de %1 bytes</translation>
    </message>
</context>
<context>
    <name>ImapLister</name>
    <message>
        <source>it names more than %1 mailboxes</source>
        <translation>nombra más de %1 buzones</translation>
    </message>
</context>
<context>
    <name>ImapParser</name>
    <message>
        <source>an answer cannot be read</source>
        <translation>una respuesta no se puede leer</translation>
    </message>
</context>
<context>
    <name>ImapSelection</name>
    <message>
        <source>it gives its messages no lasting numbers (UIDVALIDITY)</source>
        <translation>no da a sus mensajes números duraderos (UIDVALIDITY)</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>no reason was given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Destacar</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as read.</source>
        <translation>
            <numerusform>%n mensaje marcado como leído.</numerusform>
            <numerusform>%n mensajes marcados como leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as unread.</source>
        <translation>
            <numerusform>%n mensaje marcado como no leído.</numerusform>
            <numerusform>%n mensajes marcados como no leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) archived.</source>
        <translation>
            <numerusform>%n mensaje archivado.</numerusform>
            <numerusform>%n mensajes archivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to the trash.</source>
        <translation>
            <numerusform>%n mensaje movido a la papelera.</numerusform>
            <numerusform>%n mensajes movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) flagged.</source>
        <translation>
            <numerusform>%n mensaje destacado.</numerusform>
            <numerusform>%n mensajes destacados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JmapActor</name>
    <message>
        <source>The mail server names no archive mailbox. Nothing was moved.</source>
        <translation>El servidor de correo no indica ningún buzón de archivo. No se movió nada.</translation>
    </message>
    <message>
        <source>The mail server names no mailbox for deleted messages. Nothing was moved.</source>
        <translation>El servidor de correo no indica ningún buzón para mensajes borrados. No se movió nada.</translation>
    </message>
    <message>
        <source>The message is no longer in the mailbox: it was deleted or moved elsewhere.</source>
        <translation>El mensaje ya no está en el buzón: se borró o se movió a otro lugar.</translation>
    </message>
    <message>
        <source>The account has no room left. Delete something on the mail server.</source>
        <translation>A la cuenta no le queda espacio. Borre algo en el servidor de correo.</translation>
    </message>
</context>
<context>
    <name>JmapErrands</name>
    <message>
        <source>There is no connection to the mail server at the moment. Grelot connects again by itself.</source>
        <translation>No hay conexión con el servidor de correo en este momento. Grelot se conecta de nuevo por sí solo.</translation>
    </message>
</context>
<context>
    <name>JmapFindings</name>
    <message>
        <source>offered</source>
        <translation>se ofrece</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <source>%1 (can only be read)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>Accounts with mail: %1</source>
        <translation>Cuentas con correo: %1</translation>
    </message>
    <message>
        <source>Messages in one request: %1</source>
        <translation>Mensajes en una petición: %1</translation>
    </message>
    <message>
        <source>Ladder: %1 (%2), %3 (%4), %5 (%6), %7</source>
        <translation>Escala: %1 (%2), %3 (%4), %5 (%6), %7</translation>
    </message>
</context>
<context>
    <name>JmapJobs</name>
    <message>
        <source>This mailbox is not watched, or does not exist.</source>
        <translation>Este buzón no se vigila, o no existe.</translation>
    </message>
</context>
<context>
    <name>JmapMethodError</name>
    <message>
        <source>A part of the mail server is not available at the moment. Grelot tries again.</source>
        <translation>Una parte del servidor de correo no está disponible en este momento. Grelot lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own. Grelot tries again.</source>
        <translation>El servidor de correo informa de un fallo propio. Grelot lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The mail server was asked too often and lets this account wait. Grelot tries again; nothing has to be done.</source>
        <translation>Se preguntó demasiadas veces al servidor de correo, y este hace esperar a la cuenta. Grelot lo intenta de nuevo; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The mail server does not offer this account any more. Grelot asks it anew what it offers.</source>
        <translation>El servidor de correo ya no ofrece esta cuenta. Grelot le pregunta de nuevo qué ofrece.</translation>
    </message>
    <message>
        <source>The mail server does not let this user do that. Check the user name, or ask whoever shares the mailbox.</source>
        <translation>El servidor de correo no permite eso a este usuario. Compruebe el nombre de usuario, o pregunte a quien comparte el buzón.</translation>
    </message>
    <message>
        <source>This account can only be read. Nothing was changed.</source>
        <translation>Esta cuenta es de solo lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>The mail server does not know a request that every JMAP mail server has to know. Check the account&apos;s address.</source>
        <translation>El servidor de correo no conoce una petición que todo servidor de correo JMAP debe conocer. Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The mail server did not understand a request. Install a newer Grelot, or ask the provider.</source>
        <translation>El servidor de correo no entendió una petición. Instale un Grelot más reciente, o pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The mail server refuses even a single message as too much for one request.</source>
        <translation>El servidor de correo rechaza incluso un solo mensaje por ser demasiado para una petición.</translation>
    </message>
    <message>
        <source>The mail server refused a request in a way that Grelot does not know.</source>
        <translation>El servidor de correo rechazó una petición de una forma que Grelot no conoce.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that Grelot cannot read.</source>
        <translation>El servidor de correo dio una respuesta que Grelot no puede leer.</translation>
    </message>
</context>
<context>
    <name>JmapProblem</name>
    <message>
        <source>The mail server is asked too much at once. Grelot tries again.</source>
        <translation>Se pide demasiado a la vez al servidor de correo. Grelot lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The mail server takes no requests as large as Grelot&apos;s.</source>
        <translation>El servidor de correo no acepta peticiones tan grandes como las de Grelot.</translation>
    </message>
    <message>
        <source>The mail server takes fewer calls in a request than Grelot needs.</source>
        <translation>El servidor de correo acepta menos llamadas en una petición de las que Grelot necesita.</translation>
    </message>
    <message>
        <source>A request went past a limit of the mail server. Grelot tries again.</source>
        <translation>Una petición superó un límite del servidor de correo. Grelot lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The server has no mail over JMAP. Check the account&apos;s address.</source>
        <translation>El servidor no tiene correo por JMAP. Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The mail server could not read a request as JSON. Something on the way may have changed it.</source>
        <translation>El servidor de correo no pudo leer una petición como JSON. Quizá algo en el camino la haya cambiado.</translation>
    </message>
    <message>
        <source>The mail server did not take a request for one of JMAP. Install a newer Grelot, or ask the provider.</source>
        <translation>El servidor de correo no reconoció una petición como JMAP. Instale un Grelot más reciente, o pregunte al proveedor.</translation>
    </message>
    <message>
        <source>The mail server refused a request in a way that Grelot does not know.</source>
        <translation>El servidor de correo rechazó una petición de una forma que Grelot no conoce.</translation>
    </message>
    <message>
        <source>The mail server&apos;s requests go to another place now. Grelot asks it anew where.</source>
        <translation>Las peticiones al servidor de correo van ahora a otro lugar. Grelot le pregunta de nuevo adónde.</translation>
    </message>
    <message>
        <source>The mail server, or a proxy on the way, refused a request as too large (413).</source>
        <translation>El servidor de correo, o un proxy intermedio, rechazó una petición por ser demasiado grande (413).</translation>
    </message>
</context>
<context>
    <name>JmapSession</name>
    <message>
        <source>The server sends Grelot on to another server, where Grelot does not send your password. Check the account&apos;s address.</source>
        <translation>El servidor desvía a Grelot a otro servidor, al que Grelot no envía su contraseña. Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>There is no JMAP server at this address. Check the account&apos;s address.</source>
        <translation>No hay ningún servidor JMAP en esta dirección. Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a JMAP server says of an account with mail. Check the account&apos;s address.</source>
        <translation>La respuesta del servidor no es lo que un servidor JMAP dice de una cuenta con correo. Compruebe la dirección de la cuenta.</translation>
    </message>
</context>
<context>
    <name>JmapStep</name>
    <message>
        <source>What answers there, with status %1, is no JMAP server.</source>
        <translation>Lo que responde allí, con el estado %1, no es un servidor JMAP.</translation>
    </message>
    <message>
        <source>The JMAP server&apos;s address cannot be used for an account.</source>
        <translation>La dirección del servidor JMAP no se puede usar para una cuenta.</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS says that it does not offer JMAP.</source>
        <translation>El DNS del dominio dice que este no ofrece JMAP.</translation>
    </message>
    <message>
        <source>found at https://%1/.well-known/jmap</source>
        <translation>encontrado en https://%1/.well-known/jmap</translation>
    </message>
    <message>
        <source>found in the domain&apos;s DNS (SRV _jmap)</source>
        <translation>encontrado en el DNS del dominio (SRV _jmap)</translation>
    </message>
</context>
<context>
    <name>LongPoll</name>
    <message>
        <source>The server gave an answer that Grelot cannot read.</source>
        <translation>El servidor dio una respuesta que Grelot no puede leer.</translation>
    </message>
    <message>
        <source>A web page came in place of the answer.</source>
        <translation>Llegó una página web en lugar de la respuesta.</translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation>llegó una página web en lugar de la respuesta</translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation>El servidor envió un evento de más de 1 MiB, y Grelot no lo acepta.</translation>
    </message>
</context>
<context>
    <name>MessageOpener</name>
    <message>
        <source>%1 could not be started. Look at the settings of this account, under &quot;Open messages with&quot;.</source>
        <translation>No se pudo iniciar %1. Mire la configuración de esta cuenta, en «Abrir los mensajes con».</translation>
    </message>
    <message>
        <source>No web browser on this computer opens that address.</source>
        <translation>Ningún navegador web de este equipo abre esa dirección.</translation>
    </message>
    <message>
        <source>No program on this computer opens mail by its Message-ID (mid: addresses). Choose a web address or a command in the settings of this account.</source>
        <translation>Ningún programa de este equipo abre el correo por su Message-ID (direcciones mid:). Elija una dirección web o un comando en la configuración de esta cuenta.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages in %1</source>
        <translation>
            <numerusform>%n mensaje nuevo en %1</numerusform>
            <numerusform>%n mensajes nuevos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New mail in %1</source>
        <translation>Correo nuevo en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages during the pause</source>
        <translation>
            <numerusform>%n mensaje nuevo durante la pausa</numerusform>
            <numerusform>%n mensajes nuevos durante la pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 requiere su atención</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Inicie sesión de nuevo: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>The message&apos;s identifier cannot be handed to the command that opens messages of this account.</source>
        <translation>El identificador del mensaje no se puede pasar al comando que abre los mensajes de esta cuenta.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// and may have {id} and {messageId} in it.</source>
        <translation>No es una dirección web. Una dirección web empieza por https:// y puede contener {id} y {messageId}.</translation>
    </message>
    <message>
        <source>There is no command yet. It may have {id} and {messageId} in it.</source>
        <translation>Aún no hay ningún comando. Puede contener {id} y {messageId}.</translation>
    </message>
    <message>
        <source>The program itself cannot depend on the message.</source>
        <translation>El programa en sí no puede depender del mensaje.</translation>
    </message>
    <message>
        <source>This message has no Message-ID by which it could be opened.</source>
        <translation>Este mensaje no tiene un Message-ID por el que se pueda abrir.</translation>
    </message>
    <message>
        <source>Messages of this account are opened one by one in the system&apos;s mail program. Choose a web address or a command in its settings.</source>
        <translation>Los mensajes de esta cuenta se abren de uno en uno en el programa de correo del sistema. Elija una dirección web o un comando en su configuración.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>There is no account yet. Choose &quot;Add account&quot; in the menu.</source>
        <translation>Aún no hay ninguna cuenta. Elija «Añadir cuenta» en el menú.</translation>
    </message>
</context>
<context>
    <name>RequestParser</name>
    <message>
        <source>The request line is malformed.</source>
        <translation>La línea de petición está mal formada.</translation>
    </message>
    <message>
        <source>Only HTTP/1.1 and HTTP/1.0 are spoken here.</source>
        <translation>Aquí solo se habla HTTP/1.1 y HTTP/1.0.</translation>
    </message>
    <message>
        <source>The request&apos;s target must be a path of this server.</source>
        <translation>El destino de la petición debe ser una ruta de este servidor.</translation>
    </message>
    <message>
        <source>A header line is malformed.</source>
        <translation>Una línea de cabecera está mal formada.</translation>
    </message>
    <message>
        <source>A request body must come with Content-Length, not Transfer-Encoding.</source>
        <translation>El cuerpo de una petición debe llegar con Content-Length, no con Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Content-Length is malformed.</source>
        <translation>Content-Length está mal formado.</translation>
    </message>
    <message>
        <source>The request&apos;s body is larger than 65536 bytes.</source>
        <translation>El cuerpo de la petición ocupa más de 65536 bytes.</translation>
    </message>
    <message>
        <source>Exactly one Host header is needed.</source>
        <translation>Se necesita exactamente una cabecera Host.</translation>
    </message>
    <message>
        <source>The head of the request has more than 64 header lines.</source>
        <translation>El encabezamiento de la petición tiene más de 64 líneas de cabecera.</translation>
    </message>
    <message>
        <source>This is not an HTTP request.</source>
        <translation>Esto no es una petición HTTP.</translation>
    </message>
    <message>
        <source>A line of the head does not end in CRLF.</source>
        <translation>Una línea del encabezamiento no termina en CRLF.</translation>
    </message>
    <message>
        <source>The head of the request is larger than 16384 bytes.</source>
        <translation>El encabezamiento de la petición ocupa más de 16384 bytes.</translation>
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
        <translation>eventos enviados por el servidor</translation>
    </message>
    <message>
        <source>long poll</source>
        <translation>sondeo largo</translation>
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
        <translation>sondeo periódico</translation>
    </message>
</context>
<context>
    <name>RuntimePaths</name>
    <message>
        <source>The folder %1 cannot be used: it has to be a folder that belongs to you alone.</source>
        <translation>La carpeta %1 no se puede usar: tiene que ser una carpeta que le pertenezca solo a usted.</translation>
    </message>
</context>
<context>
    <name>ServiceStep</name>
    <message>
        <source>The domain&apos;s DNS has no such record.</source>
        <translation>El DNS del dominio no tiene ese registro.</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS says that it does not offer this.</source>
        <translation>El DNS del dominio dice que este no lo ofrece.</translation>
    </message>
    <message>
        <source>found in the domain&apos;s DNS (SRV %1)</source>
        <translation>encontrado en el DNS del dominio (SRV %1)</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS names a server that cannot be one.</source>
        <translation>El DNS del dominio indica un servidor que no puede serlo.</translation>
    </message>
</context>
<context>
    <name>SettingsExchange</name>
    <message>
        <source>The commands of the account %1 were left out. If you know them to be good, enter them again.</source>
        <translation>Los comandos de la cuenta %1 se omitieron. Si sabe que son correctos, introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>That file is larger than 1 MiB: these are no settings of Grelot.</source>
        <translation>Ese archivo ocupa más de 1 MiB: no es una configuración de Grelot.</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>Ese archivo no se puede leer.</translation>
    </message>
    <message>
        <source>That file holds no settings of Grelot.</source>
        <translation>Ese archivo no contiene ninguna configuración de Grelot.</translation>
    </message>
    <message>
        <source>A newer Grelot wrote that file. What this one does not understand of it was left out.</source>
        <translation>Ese archivo lo escribió un Grelot más reciente. Se omitió lo que este no entiende de él.</translation>
    </message>
    <message>
        <source>Only the first 100 accounts were taken.</source>
        <translation>Solo se tomaron las primeras 100 cuentas.</translation>
    </message>
</context>
<context>
    <name>SettingsParts</name>
    <message>
        <source>No notifications</source>
        <translation>Ninguna notificación</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>Solo que hay correo nuevo</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Remitente y asunto</translation>
    </message>
    <message>
        <source>Sender, subject and preview</source>
        <translation>Remitente, asunto y vista previa</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Type: grelot account sign-in %1</source>
        <translation>Escriba: grelot account sign-in %1</translation>
    </message>
    <message>
        <source>Sign in with %1 in the browser that opens, within 10 minutes. If none does, open this address:</source>
        <translation>Inicie sesión con %1 en el navegador que se abre, antes de 10 minutos. Si no se abre ninguno, abra esta dirección:</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in with %1, within 10 minutes:</source>
        <translation>Abra esta dirección en un navegador de este equipo e inicie sesión con %1, antes de 10 minutos:</translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <translation>Sesión iniciada con %1.</translation>
    </message>
    <message>
        <source>%1 gave no refresh token: you will have to sign in again at %2. Check the scopes in the providers file.</source>
        <translation>%1 no dio ningún token de renovación (refresh token): tendrá que iniciar sesión de nuevo el %2. Compruebe los ámbitos (scopes) en el archivo de proveedores.</translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>What was already announced could not be saved in %1: %2. After a restart it may be announced again.</source>
        <translation>Lo que ya se anunció no se pudo guardar en %1: %2. Después de un reinicio quizá se anuncie de nuevo.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came or changed only by comparing (last at %1)</source>
        <translation>
            <numerusform>%n mensaje llegó o cambió solo por comparación (última vez: %1)</numerusform>
            <numerusform>%n mensajes llegaron o cambiaron solo por comparación (última vez: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications are paused.</source>
        <translation>Las notificaciones están en pausa.</translation>
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
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Connecting or waiting to</source>
        <translation>Conectando o esperando a hacerlo</translation>
    </message>
    <message>
        <source>Connected by %1</source>
        <translation>Conectado mediante %1</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>En suspensión</translation>
    </message>
    <message>
        <source>Needed you</source>
        <translation>Requirió su atención</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1. %2.</source>
        <translation>Desde %1. %2.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4)</source>
        <translation>%1, de %2 a %3 (%4)</translation>
    </message>
    <message>
        <source>It is too early to compare.</source>
        <translation>Es demasiado pronto para comparar.</translation>
    </message>
    <message>
        <source>%1 times less than polling every 30 seconds.</source>
        <translation>%1 veces menos que un sondeo periódico cada 30 segundos.</translation>
    </message>
    <message>
        <source>%1 % less than polling every 30 seconds.</source>
        <translation>%1 % menos que un sondeo periódico cada 30 segundos.</translation>
    </message>
    <message>
        <source>About as much as polling every 30 seconds.</source>
        <translation>Más o menos lo mismo que un sondeo periódico cada 30 segundos.</translation>
    </message>
    <message>
        <source>%1 % more than polling every 30 seconds</source>
        <translation>%1 % más que un sondeo periódico cada 30 segundos</translation>
    </message>
    <message>
        <source>%1 times as much as polling every 30 seconds</source>
        <translation>%1 veces lo que un sondeo periódico cada 30 segundos</translation>
    </message>
    <message>
        <source>%1 so far. Connecting and reading the inbox weigh most; waiting for mail costs little.</source>
        <translation>%1 hasta ahora. Lo que más pesa es conectarse y leer la bandeja de entrada; esperar el correo cuesta poco.</translation>
    </message>
    <message>
        <source>Requests: %1 instead of %2. Wake-ups: %3 instead of %4.</source>
        <translation>Peticiones: %1 en lugar de %2. Activaciones: %3 en lugar de %4.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>nobody named</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>The certificate that %1 showed was refused: %2. It is made out to %3 by %4; its SHA-256 fingerprint is %5. The password was not sent.</source>
        <translation>El certificado que mostró %1 se rechazó: %2. Está expedido a %3 por %4; su huella SHA-256 es %5. La contraseña no se envió.</translation>
    </message>
</context>
<context>
    <name>TransportLadder</name>
    <message>
        <source>%1 was cut off within seconds</source>
        <translation>la conexión mediante %1 se cortó en pocos segundos</translation>
    </message>
    <message>
        <source>%1 was cut off within a minute, again and again</source>
        <translation>la conexión mediante %1 se cortó en menos de un minuto, una y otra vez</translation>
    </message>
    <message>
        <source>%1 No other way is tried, because %2.</source>
        <translation>%1 No se intenta ninguna otra vía, porque %2.</translation>
    </message>
    <message>
        <source>Trying %1, because %2.</source>
        <translation>Probando %1, porque %2.</translation>
    </message>
    <message>
        <source>%1 does not get through</source>
        <translation>la conexión mediante %1 no logra pasar</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, y porque </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>nothing unread</source>
        <translation>nada sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
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
            <numerusform>y %n cuenta más</numerusform>
            <numerusform>y %n cuentas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que usted las reanude</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>Quiet at all times, as the settings say</source>
        <translation>Silencio a todas horas, según la configuración</translation>
    </message>
    <message>
        <source>Quiet until %1, as the settings say</source>
        <translation>Silencio hasta %1, según la configuración</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Next attempt in %1 s.</source>
        <translation>Próximo intento en %1 s.</translation>
    </message>
    <message>
        <source>mail from %1: %2</source>
        <translation>correo de %1: %2</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 sin leer</translation>
    </message>
    <message>
        <source>%1 read or gone</source>
        <translation>%1 leídos o desaparecidos</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
</context>
<context>
    <name>WebSocket</name>
    <message>
        <source>A web page came in place of the WebSocket.</source>
        <translation>Llegó una página web en lugar del WebSocket.</translation>
    </message>
    <message>
        <source>a web page came in place of the WebSocket</source>
        <translation>llegó una página web en lugar del WebSocket</translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered %1 to the WebSocket upgrade</source>
        <translation>el servidor o un proxy intermedio respondió %1 al paso a WebSocket</translation>
    </message>
    <message>
        <source>The WebSocket upgrade was spoiled on the way.</source>
        <translation>El paso a WebSocket se estropeó en el camino.</translation>
    </message>
    <message>
        <source>the WebSocket upgrade was spoiled on the way</source>
        <translation>el paso a WebSocket se estropeó en el camino</translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation>El servidor envió un evento de más de 1 MiB, y Grelot no lo acepta.</translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation>El servidor envió texto que no es UTF-8.</translation>
    </message>
    <message>
        <source>The server broke the connection off (close code %1).</source>
        <translation>El servidor interrumpió la conexión (código de cierre %1).</translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Enter the password again.</source>
        <translation>El servidor rechazó el nombre de usuario o la contraseña. Vuelva a introducir la contraseña.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
</context>
<context>
    <name>WebSocketUpgrade</name>
    <message>
        <source>Only an upgrade to WebSocket is known here.</source>
        <translation>Aquí solo se conoce el paso a WebSocket.</translation>
    </message>
    <message>
        <source>Only WebSocket version 13 is known here.</source>
        <translation>Aquí solo se conoce la versión 13 de WebSocket.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is malformed.</source>
        <translation>Sec-WebSocket-Key está mal formado.</translation>
    </message>
    <message>
        <source>The upgrade must offer the subprotocol grelot.v1.</source>
        <translation>El paso a WebSocket debe ofrecer el subprotocolo grelot.v1.</translation>
    </message>
</context>
<context>
    <name>WireModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A poll, with its TCP acknowledgements</source>
        <translation>Un sondeo, con sus acuses de recibo TCP</translation>
    </message>
    <message>
        <source>measured at the web mail that Grelot was made to replace; no connection is counted for it, as if one were kept open</source>
        <translation>medido en el correo web que Grelot debía sustituir; no se le cuenta ninguna conexión, como si se mantuviera una abierta</translation>
    </message>
    <message>
        <source>Time between two polls</source>
        <translation>Tiempo entre dos sondeos</translation>
    </message>
    <message>
        <source>that web mail&apos;s own</source>
        <translation>el de ese correo web</translation>
    </message>
    <message>
        <source>IP and TCP header of a packet</source>
        <translation>Cabeceras IP y TCP de un paquete</translation>
    </message>
    <message>
        <source>IPv4 20 (RFC 791), TCP 20 (RFC 9293), timestamps 12 (RFC 7323)</source>
        <translation>IPv4 20 (RFC 791), TCP 20 (RFC 9293), marcas de tiempo 12 (RFC 7323)</translation>
    </message>
    <message>
        <source>What fits into a packet</source>
        <translation>Lo que cabe en un paquete</translation>
    </message>
    <message>
        <source>Ethernet&apos;s 1,500 less the headers</source>
        <translation>los 1500 de Ethernet menos las cabeceras</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>an empty packet for every second one (RFC 9293 3.8.6.3)</source>
        <translation>un paquete vacío por cada dos (RFC 9293 3.8.6.3)</translation>
    </message>
    <message>
        <source>Opening and closing a TCP connection, sent and received</source>
        <translation>Abrir y cerrar una conexión TCP, enviado y recibido</translation>
    </message>
    <message>
        <source>%1 and %2 bytes</source>
        <translation>%1 y %2 bytes</translation>
    </message>
    <message>
        <source>4 and 3 packets, the first of each 8 longer (RFC 9293 3.5, 3.6)</source>
        <translation>4 y 3 paquetes, el primero de cada lado 8 más largo (RFC 9293 3.5, 3.6)</translation>
    </message>
    <message>
        <source>TLS, for each record of up to 16 KiB</source>
        <translation>TLS, por cada registro de hasta 16 KiB</translation>
    </message>
    <message>
        <source>header 5, type 1, authentication 16 (RFC 8446 5.2)</source>
        <translation>cabecera 5, tipo 1, autenticación 16 (RFC 8446 5.2)</translation>
    </message>
    <message>
        <source>TLS handshake, sent and received</source>
        <translation>Negociación TLS, enviado y recibido</translation>
    </message>
    <message>
        <source>estimated: TLS 1.3 with a chain of two certificates and two tickets</source>
        <translation>estimado: TLS 1.3 con una cadena de dos certificados y dos tickets</translation>
    </message>
    <message>
        <source>What Qt adds to the request for a WebSocket, and the answer</source>
        <translation>Lo que Qt añade a la petición de un WebSocket, y la respuesta</translation>
    </message>
    <message>
        <source>measured once, against a Grelot gateway; Qt does not show them</source>
        <translation>medido una vez, con una pasarela Grelot; Qt no los muestra</translation>
    </message>
    <message>
        <source>What Qt adds to the head of an HTTP request</source>
        <translation>Lo que Qt añade al encabezamiento de una petición HTTP</translation>
    </message>
    <message>
        <source>estimated: Host, Connection, Accept-Language</source>
        <translation>estimado: Host, Connection, Accept-Language</translation>
    </message>
    <message>
        <source>Head of an answer beside the stream</source>
        <translation>Encabezamiento de una respuesta aparte del flujo</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>Quiet after which the next packet is a wake-up</source>
        <translation>Silencio tras el cual el siguiente paquete es una activación</translation>
    </message>
    <message>
        <source>a definition of Grelot&apos;s; a poll is one wake-up</source>
        <translation>una definición de Grelot; un sondeo es una activación</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>User %1, password %2</source>
        <translation>Usuario %1, contraseña %2</translation>
    </message>
</context>
</TS>
