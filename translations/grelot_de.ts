<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountList</name>
    <message>
        <source>Signs in through the browser with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionStore</name>
    <message>
        <source>What is still to be done to messages could not be saved in %1: %2. It is done as long as Grelot runs, but not after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddedAuthorities</name>
    <message>
        <source>No certificate could be read from %1, which SSL_CERT_FILE names; only the system&apos;s certificate authorities are trusted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>JMAP, the fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One connection tells at once of all your mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells at once of the inbox; of other mailboxes at once or every few minutes, as the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail site&apos;s own push server, which passes through most proxies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in through the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server lies outside %1. Nothing of yours goes there before you say that it is your provider&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server was found for %1. Check the address; if it is right, choose &quot;I know the server&quot; and ask your provider for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried last: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider wants you to sign in through the browser. It may take an app password as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider wants you to sign in through the browser. %1 It may take an app password instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imaps://alice@mail.example.org - IMAP over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imap://alice@mail.example.org - IMAP over STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jmap+https://alice@mail.example.org - JMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push+https://alice@mail.example.org - a Grelot gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An @ in the user&apos;s name is written %40: alice%40example.org@mail.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutoconfigStep</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names an IMAP server only without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names an IMAP server that cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no IMAP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the domain&apos;s own settings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in a public database of mail providers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Whether Grelot starts with the session could not be written to %1. Check who owns that folder, or use System Settings, General, Login Items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows did not let Grelot say whether it starts with the session. Change it in Settings, Apps, Startup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Grelot starts with the session could not be written to %1. Check who owns that folder and whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command of --exec is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only one of --password-stdin, --password-command, --token-stdin and --sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--provider names whom to sign in with: give --sign-in, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See grelot --help.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoMailbox</name>
    <message>
        <source>This message is no longer in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscoveryReport</name>
    <message>
        <source>signs in with OAuth 2, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies outside %1: give it your password only if you know that it is your provider&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server was found for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried without success:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred to IMAP: one connection tells at once of all mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixedLogin</name>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayRoute</name>
    <message>
        <source>The query of the request is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path does not take this method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must name 1 to 50 messages as ids=...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must name 1 to 120 seconds as wait=...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Last-Event-ID header is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewaySettings</name>
    <message>
        <source>The mail server: imaps://HOST, or imap://HOST with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to listen; 127.0.0.1:8787 if unsaid, port 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these options from a file, one a line: listen=127.0.0.1:8787</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen beyond this machine without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let web pages of this origin in (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe X-Forwarded-For from here (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the protocol; /push/v1 if unsaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox to watch; INBOX if unsaid (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (PEM) to trust for the mail server beside the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a simulated mailbox instead of a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has an unknown option: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--listen needs an address and a port, such as 127.0.0.1:8787.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway speaks plain HTTP and would carry passwords in the clear beyond this machine. Let it listen on 127.0.0.1 behind a web server with TLS; or add --insecure if the network is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--trusted-proxy needs an address or a subnet, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-path needs to begin with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which mail server to serve: --imap imaps://mail.example.org (or --demo).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo asks no mail server: leave out either it or --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns IMAP mailboxes into a push stream for Grelot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--imap needs a URL such as imaps://mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls=none is for a mail server on this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountChips</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountDialog</name>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of server, user and host, as in imaps://alice@mail.example.org. An @ in the user&apos;s name is written %40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new one to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the keyring, never into a file. It is not shown here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password c&amp;ommand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that prints the password, run without a shell. Where there is one, the keyring is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this account&apos;s mark in the inbox, and of the number in the tray when it alone has mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of this account&apos;s messages a notification shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen messages with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a click on a message opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mailboxes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are watched, one a line. INBOX is the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;t once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three of them, one a line, that may have a connection of their own where the server tells of the inbox alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the best that gets through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transport:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic finds out what proxies and firewalls let through, and goes back up when it can. Pinned, no other way is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keepalive:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how much silence a WebSocket is asked for a sign of life, 10 to 300 seconds. A server that wants signs more often gets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account keeps its kind of server. Add another one, and remove this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountEditRunner</name>
    <message>
        <source>Waiting for the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the password comes from: --password-stdin, --password-command CMD or --token-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountPage</name>
    <message>
        <source>Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountSession</name>
    <message>
        <source>The file that remembers what was already announced was damaged. It was set aside as %1; Grelot starts anew from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by %1, but the mail server behind is away: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountSignInRunner</name>
    <message>
        <source>There is no account named %1. See grelot account list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs in with a password, not through the browser. To change that, remove the account and add it again with --sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountStore</name>
    <message numerus="yes">
        <source>An account&apos;s name has 1 to %n letters, digits, spaces, dashes, dots or underscores, and begins and ends with a letter or digit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is an account called %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 in the settings is left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountTestRunner</name>
    <message>
        <source>There is no account named %1. See grelot account list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step with the inbox by %1, %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountTrial</name>
    <message>
        <source>The server was not ready within 30 seconds. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountUrl</name>
    <message numerus="yes">
        <source>The address is longer than %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>WAMP and STOMP accounts are not supported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not say what kind of server it names. Write push+https:// for a Grelot gateway or jmap+https:// for a JMAP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to begin with push+https://, jmap+https://, imaps:// or imap://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a password, which would be stored in the clear. Leave it out and use --password-stdin or --password-command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be read. Write it as %1://USER@HOST or %1://USER@HOST:PORT, an @ in the user&apos;s name as %40, and no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no user, or one that cannot be sent. Write it as %1://USER@HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has options that are not known for %1. What may stand after the question mark is insecure=true, and tls=none for imap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMAP address ends with its host: mailboxes are not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address says insecure=true, but %1 is encrypted: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not encrypted: anybody on the way could read the password. Use an encrypted one, or add insecure=true to it if that is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: anybody on the way can read the password and the mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AccountsPage</name>
    <message>
        <source>&amp;Edit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full disc: connected. A ring: not connected; the sentence says why. Enter edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, password, colour, mailboxes and connection of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says first what is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is that of the tray&apos;s menu and the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- its password in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- its sign-in, which is in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the account %1 deletes from this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- its entry in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- what Grelot remembers of it: which messages rang, and actions that still wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your messages stay on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that your command prints stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ActionQueue</name>
    <message>
        <source>The file that remembers what is still to be done to messages was damaged. It was set aside as %1; what was in it is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to a message: its mailbox or its id has more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions on messages already wait for this account&apos;s server, and Grelot keeps no more. Do this one again when the account is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action on a message was tried %1 times and given up. The last answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer within %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AddressAddRunner</name>
    <message>
        <source>No account was added. If you know the server, type: grelot account add %1 imaps://USER@HOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server for this address lies outside %1: %2 (%3). Your password is not given to it before you agree. If it is your provider&apos;s, add --yes, or type: grelot account add %4 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AddressPage</name>
    <message>
        <source>What is your mail address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot finds the server that holds your mail. Nothing but the part behind the @ is shown to anybody outside it, and no password is asked for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know the &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alice@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AdvancedPage</name>
    <message>
        <source>Settings (*.ini)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step, to look for a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all settings and accounts into a file, without passwords and password commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over the settings of such a file and adds the accounts that are not here yet. Commands in it are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log tells:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the log tells. No password, address or subject ever stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where these settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Grelot remembers which messages rang. It holds no address and no subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exported file holds no password and no password command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AppearancePage</name>
    <message>
        <source>In colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one colour, like the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since I looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bell in the tray:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one colour it takes the panel&apos;s own, as other symbols there may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number on the bell:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts: all that is unread, or only what has rung since the inbox was last looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows of the inbox:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows are lower, so that more messages fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, font and dark mode follow the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantController</name>
    <message>
        <source>This desktop shows no tray, so Grelot lives in its window. On GNOME the extension &quot;AppIndicator and KStatusNotifierItem Support&quot; brings a tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no mail address that a server can be found for. Write it as alice@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the server of %1, at most %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you named it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring runs on this desktop, so that no password can be kept. Start GNOME Keyring or KWallet, or let a command give the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without encryption, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread in the inbox.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The bell rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So you will hear of new mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the account, and its password in the keyring. A locked keyring asks for its own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantPage</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantWindow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account - Grelot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::Authenticator</name>
    <message>
        <source>The mail server refused the user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong logins. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many logins are under way. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server has not answered the login yet. It is still being tried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AuthorizationFlow</name>
    <message>
        <source>Nobody signed in with %1 within 10 minutes. Start the sign-in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot could not wait for the browser&apos;s answer on 127.0.0.1. Check what forbids programs to listen there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was not granted on the page of %1. Sign in again if it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error (%2). Try again later, and check the client id and scopes in the providers file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the answer of its own page. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::AutoconfigReader</name>
    <message>
        <source>The answer is no autoconfig file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file names more than %n servers, which Grelot does not take.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The autoconfig file has a document type or entities of its own, which Grelot does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no proper XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file is nested deeper than %n levels, which Grelot does not take.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has more than %n elements, which Grelot does not take.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has a text longer than %n characters, which Grelot does not take.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::BellPage</name>
    <message>
        <source>Do you hear the bell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So does a new message show. If nothing comes, look into the notification settings of your desktop; Grelot shows the message in its tray and window all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ring the bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::BrowserSignIn</name>
    <message>
        <source>Sign in with %1 in the browser, within 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened to sign in with %1. Choose one in the settings of your desktop, then open the page again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::CheckLine</name>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ChecklistPage</name>
    <message>
        <source>Trying the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the s&amp;erver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::Connection</name>
    <message>
        <source>Connected by %1, because %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1, because %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ConnectionBar</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each account is connected, and what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ControlServer</name>
    <message>
        <source>The lock file %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control socket %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::CostBars</name>
    <message>
        <source>How this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Grelot used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What polling would have used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data since %1, when this account was opened; messages that rang: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::CostDialog</name>
    <message>
        <source>What the model assumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot counts what it hands to each socket of an account and what it reads from it, and adds what Qt does not show: the headers of TCP and IP, acknowledgements, TLS. Name look-ups and packets that were lost and sent again are not counted.

Polling is taken as one request every 30 seconds for as long as the account was connected or trying to be; without a network, asleep or waiting for you it costs nothing. The numbers that are assumed:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::Desktop</name>
    <message>
        <source>The demonstration keeps no accounts. Start Grelot without --demo to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened to sign in. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::DiscoverRunner</name>
    <message>
        <source>That is no mail address that a server can be found for. Write it as USER@DOMAIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::Discovery</name>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guessed name cannot be a server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>JMAP at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS, SRV _imaps._tcp.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS, SRV _imap._tcp.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings at https://autoconfig.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings at https://%1/.well-known/autoconfig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public database at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess, %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::DnsResolver</name>
    <message>
        <source>The DNS has no such record, or did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS could not be asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::EmptyFace</name>
    <message>
        <source>A bell at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the listed messages matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new. You will hear from me.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::EventCommand</name>
    <message>
        <source>The command of --exec took longer than 30 s and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command of --exec could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::EventHub</name>
    <message>
        <source>The mailbox must be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::EventStreamChannel</name>
    <message>
        <source>the server or a proxy on the way answered %1 to the request for an event stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came in place of the event stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page came in place of the event stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer with an event stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not answer with an event stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::FigureRow</name>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayLink</name>
    <message>
        <source>The server sent an event that Grelot cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent events before it said hello.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks version %1 of the push protocol; Grelot speaks version 1. Install a newer Grelot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the connection and asks to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WebSocket upgrade was refused on the way (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event stream was refused on the way (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to the WebSocket upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to the request for an event stream</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayRequests</name>
    <message>
        <source>The server gave an answer that Grelot cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not in its mailbox any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::GatewayServer</name>
    <message>
        <source>The gateway cannot listen on %1, port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARNING: a proxy on this machine forwards requests, but is not trusted to say for whom, so that wrong passwords of one person slow down everybody. Give --trusted-proxy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has too many connections. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::HttpConnection</name>
    <message>
        <source>The request did not come within 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::HttpExchange</name>
    <message>
        <source>The server did not answer a request in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::HttpGet</name>
    <message>
        <source>the server or a proxy on the way sends requests on to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or a proxy on the way sends requests on to another server, where Grelot does not send your password. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the server or a proxy on the way sends requests on more than %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::HttpsFetch</name>
    <message>
        <source>The answer is larger than 256 KiB, which Grelot does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is sent on to %1, where Grelot does not send your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The request is sent on more than %n times, which Grelot does not follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The request is sent on to an address that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is sent on to an address without encryption, where Grelot does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapClient</name>
    <message>
        <source>it sends no greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers a command that was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for more where there is no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapFailures</name>
    <message>
        <source>it gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server lets this account wait, since it was asked too much of: %1. Grelot tries again in five minutes; nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many programs are connected to this account: %1. Grelot tries again; it helps to close a mail program elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own: %1. Grelot tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the mail server is not available at the moment: %1. Grelot tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has come to a limit of the mail server: %1. Grelot tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server cannot serve this account at the moment: %1. Grelot tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the sign-in: %1. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password: %1. Check both and enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not let this user name into that mailbox: %1. Check the user name and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has expired: %1. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has expired: %1. Get a new one from the provider and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server takes no sign-in without encryption: %1. Set the account to TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s support has to let this account in: %1. Ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not understand the sign-in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused a request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server ended the connection: %1. Grelot connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not a working IMAP server: %1. Check the server&apos;s name and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answers where the mail server is due, such as a network&apos;s sign-in page. Open any web page to sign in to the network, or check the server&apos;s name and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not answer within %1 seconds. Grelot connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server was closed before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the mail server at the moment. Grelot connects again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mailbox is not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is no longer in the mailbox: it was deleted or moved elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapFeed</name>
    <message>
        <source>This mailbox is not watched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapGreeting</name>
    <message>
        <source>The greeting is longer than 8 KiB, which Grelot does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is no IMAP server that takes anybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLink</name>
    <message>
        <source>over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers IDLE but brings no news by it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers no IDLE.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connected by IMAP IDLE. Mailboxes other than %1 are looked at every %2 minutes, because the server offers no NOTIFY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder: %1 (%2), %3 (%4), %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLogin</name>
    <message>
        <source>it signs in without asking for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it signs in without a password before TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer encryption (STARTTLS), or something on the way hides it. Nothing was sent. Use the port for TLS, or another network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLoginCheck</name>
    <message>
        <source>The mail server did not answer the login.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapScram</name>
    <message>
        <source>its part of the sign-in (SCRAM) cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers somebody else&apos;s sign-in (SCRAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the password hashed less than %1 times (SCRAM), which is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants the password hashed more than %1 times (SCRAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove that it knows the password, so it may not be %1 at all. Grelot does not use it. Check the server&apos;s name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for more where there is no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSelector</name>
    <message>
        <source>More than %1 requests wait for the mail server. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSignIn</name>
    <message>
        <source>%1 offers no way to sign in with a password on this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take a sign-in through the browser (OAuth 2). Use a password for it, or an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password holds a line break or a NUL character, which no mail server takes. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in through the browser is never sent to %1 without encryption. Use TLS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapSocket</name>
    <message>
        <source>An unencrypted connection to %1 is refused: the password would cross the network readable by everyone. Use TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 was not found. Check the network and the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 refuses connections; it may be down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: %2. Another program may answer on this port, such as a network&apos;s sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ImapWatcher</name>
    <message>
        <source>The mail server is away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::InboxList</name>
    <message>
        <source>Unread messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::InboxModel</name>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::InboxTitle</name>
    <message>
        <source>Grelot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sender, subject and preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches sender, subject and preview of the listed messages (%1 or /)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of them are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::InboxWindow</name>
    <message>
        <source>Mark all as read - Grelot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark all %n listed message(s) as read?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Grelot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray: closing this window only minimises it, so that Grelot can go on ringing. Quit is in the menu at the top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::JmapFollower</name>
    <message>
        <source>The server has no mailbox named %1. Check the account&apos;s mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::JmapLink</name>
    <message>
        <source>Polling every minute, because %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling every minute, because the server offers no push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by %1, because the server offers no WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of push was refused (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered 403 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers this account something else now. Grelot connects anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the sign-in of this account. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::JmapLongPollPush</name>
    <message>
        <source>The server could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::JmapPush</name>
    <message>
        <source>The mail server sent an event that Grelot cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::JmapSocketApi</name>
    <message>
        <source>The server did not answer a request in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::JmapStreamPush</name>
    <message>
        <source>The server could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::JmapWebSocketPush</name>
    <message>
        <source>the server refused to tell of news by WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::LogPanel</name>
    <message>
        <source>Without addresses, names of servers, subjects and passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be saved: %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::LongPollChannel</name>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an event that Grelot cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::MailSource</name>
    <message>
        <source>it is pinned in the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ManualPage</name>
    <message>
        <source>Which server holds your mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as an account address. Your password does not belong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::NetworkPage</name>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a new one to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from this computer to the mail servers. All connections of Grelot take it, but those to this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s name or address, without http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s port, often 3128, 8080 or 1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the proxy wants one to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the keyring, never into a file. It is not shown here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without host and port no server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer itself is never reached through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::NotificationsPage</name>
    <message>
        <source>Play the &amp;sound of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications ask the desktop for its sound of new mail. Without this they are silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notifications show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a message a notification shows, on a locked screen too where the desktop shows notifications there. An account may differ: see its own settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::OAuthProviderReader</name>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object with a list &quot;providers&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it lists more than %n providers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a provider has no &quot;id&quot; of 1 to 64 small letters, digits and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider %1 has a wrong or missing &quot;%2&quot; (endpoints begin with https://)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::OAuthProviders</name>
    <message>
        <source>In %1, %2. It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who owns that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot knows no provider to sign in with for %1. Name one with --provider, or describe it in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider called %1 to sign in with. Describe it in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client id is configured for %1. Put one in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &quot;scopes&quot; of %1 are configured for accounts of the kind &quot;%2&quot;. Put them in %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::OpenWithEdit</name>
    <message>
        <source>The mail program of this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open messages with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} and {messageId} stand for the message&apos;s own. A command is run without a shell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::PasswordCommand</name>
    <message>
        <source>The password command could not be started. Check that its program is installed and on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command did not end within 30 seconds. Run it in a terminal to see what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command printed more than 64 KiB. It has to print the password alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command was ended before it was done. Run it in a terminal to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command failed with exit code %1. Run it in a terminal to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command printed something that is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password command printed no password on its first line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::Presence</name>
    <message>
        <source>The computer was asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of its text is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ProxyKeeper</name>
    <message>
        <source>The proxy&apos;s password: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::QuietSpanEdit</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on nothing rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then one notification tells what came meanwhile. Earlier than the beginning: on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes this time of quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins on this day: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::QuietTimesEdit</name>
    <message>
        <source>&amp;Quiet times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is quiet nothing is shown; at the end one notification tells what came. The number in the tray goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds another time of quiet, up to eight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the days when it begins, by this computer&apos;s clock. An end before the beginning is on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::RedirectListener</name>
    <message>
        <source>Grelot has the answer. You can close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the answer that Grelot waits for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::RequestHandler</name>
    <message>
        <source>The mail server takes too long. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages of this origin are not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name and a password are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections of this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox must be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action must come as application/json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body names no action that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::RequestRunner</name>
    <message>
        <source>Grelot runs but does not answer. End it and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot is not running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::Ribbon</name>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::SecretStore</name>
    <message>
        <source>The keyring did not answer within 60 seconds. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring gave no password for this account. It may be locked: unlock it and try again. If it is not, store the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused to hand out the password. Allow Grelot to use it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in. Start one (GNOME Keyring or KWallet), or let a command give it (--password-command).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring failed. Check that it works, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ServerCard</name>
    <message>
        <source>I know that this server is my provider&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::ServersPage</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is recommended. Any of them will do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::Service</name>
    <message>
        <source>This Grelot does not know the command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of a pause. Say 30m, 2h, until-tomorrow or off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsController</name>
    <message>
        <source>This version of Grelot cannot open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the file of these settings themselves. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were imported. New accounts need their passwords.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsDialog</name>
    <message>
        <source>Settings - Grelot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read. Check who owns that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 were written by a newer Grelot. What this one understands of them is used; before it changes anything, it keeps a copy beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 were damaged. They were set aside as %2, and Grelot starts without an account and with its usual settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and cannot be set aside. Move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check that the disk has room and that you own that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 are just being written by another program. Try again in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::SignInPage</name>
    <message>
        <source>How do you sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;command gives the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass show mail/work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is run without a shell and prints the password as its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does %1 sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;browser, with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::StatusList</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::StatusWindow</name>
    <message>
        <source>There is no account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status - Grelot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::TokenAnswer</name>
    <message>
        <source>The sign-in server of %1 is not ready (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server of %1 refused Grelot (%2). Check its client id and scopes in the providers file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered for the sign-in server of %1 gave no token (%2). Perhaps this network wants a sign-in of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in of this account. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::TokenExchange</name>
    <message>
        <source>The sign-in server of %1 did not answer within 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the sign-in server of %1 is larger than 64 KiB, which Grelot does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server of %1 could not be asked. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::TrayMenu</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume notifications (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::TrayRunner</name>
    <message>
        <source>Another Grelot holds the lock but does not answer. End it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within six seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::UserSession</name>
    <message>
        <source>Nobody waits for the answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::WatchPage</name>
    <message>
        <source>Which mailboxes do you want to hear of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Grelot when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists/Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;other one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Grelot watches at most %n mailboxes of an account.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::WatchRunner</name>
    <message>
        <source>There is no account yet. Add one with: grelot account add NAME URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::WatchedLink</name>
    <message>
        <source>The server stopped answering. Grelot connects again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the inbox took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands, but the server said nothing in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was reached but did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened, but nothing came through within %2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got no answer within %2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::WebSocketChannel</name>
    <message>
        <source>The server sent binary data where text is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grelot::WebSocketSubscriber</name>
    <message>
        <source>The client reads too slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpReply</name>
    <message>
        <source>The server closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the server could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that is no proper HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 8 MiB, which Grelot does not take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpStatus</name>
    <message>
        <source>The server refused the user name or the password. Enter the password again, or make an app password if your provider wants one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this account in (403). Ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants a user name and a password (407).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to be called less often (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not ready (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or a proxy on the way answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImapActor</name>
    <message>
        <source>The mail server names no mailbox for deleted messages. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server names no archive mailbox. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImapFramer</name>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one answer is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a literal is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImapParser</name>
    <message>
        <source>an answer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImapSelection</name>
    <message>
        <source>it gives its messages no lasting numbers (UIDVALIDITY)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as unread.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) archived.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) flagged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JmapActor</name>
    <message>
        <source>The mail server names no archive mailbox. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server names no mailbox for deleted messages. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is no longer in the mailbox: it was deleted or moved elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no room left. Delete something on the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JmapErrands</name>
    <message>
        <source>There is no connection to the mail server at the moment. Grelot connects again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JmapFindings</name>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (can only be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in one request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder: %1 (%2), %3 (%4), %5 (%6), %7</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JmapJobs</name>
    <message>
        <source>This mailbox is not watched, or does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JmapMethodError</name>
    <message>
        <source>A part of the mail server is not available at the moment. Grelot tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server reports a fault of its own. Grelot tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server was asked too often and lets this account wait. Grelot tries again; nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not offer this account any more. Grelot asks it anew what it offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not let this user do that. Check the user name, or ask whoever shares the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account can only be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not know a request that every JMAP mail server has to know. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not understand a request. Install a newer Grelot, or ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refuses even a single message as too much for one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused a request in a way that Grelot does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server gave an answer that Grelot cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JmapProblem</name>
    <message>
        <source>The mail server is asked too much at once. Grelot tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server takes no requests as large as Grelot&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server takes fewer calls in a request than Grelot needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request went past a limit of the mail server. Grelot tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no mail over JMAP. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server could not read a request as JSON. Something on the way may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not take a request for one of JMAP. Install a newer Grelot, or ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused a request in a way that Grelot does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s requests go to another place now. Grelot asks it anew where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server, or a proxy on the way, refused a request as too large (413).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JmapSession</name>
    <message>
        <source>The server sends Grelot on to another server, where Grelot does not send your password. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no JMAP server at this address. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a JMAP server says of an account with mail. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JmapStep</name>
    <message>
        <source>What answers there, with status %1, is no JMAP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JMAP server&apos;s address cannot be used for an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s DNS says that it does not offer JMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found at https://%1/.well-known/jmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the domain&apos;s DNS (SRV _jmap)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongPoll</name>
    <message>
        <source>The server gave an answer that Grelot cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came in place of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page came in place of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageOpener</name>
    <message>
        <source>%1 could not be started. Look at the settings of this account, under &quot;Open messages with&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser on this computer opens that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens mail by its Message-ID (mid: addresses). Choose a web address or a command in the settings of this account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new messages in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New mail in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new messages during the pause</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>The message&apos;s identifier cannot be handed to the command that opens messages of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// and may have {id} and {messageId} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command yet. It may have {id} and {messageId} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself cannot depend on the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has no Message-ID by which it could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of this account are opened one by one in the system&apos;s mail program. Choose a web address or a command in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>There is no account yet. Choose &quot;Add account&quot; in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestParser</name>
    <message>
        <source>The request line is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only HTTP/1.1 and HTTP/1.0 are spoken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s target must be a path of this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header line is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request body must come with Content-Length, not Transfer-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s body is larger than 65536 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one Host header is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the request has more than 64 header lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an HTTP request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the head does not end in CRLF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the request is larger than 16384 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rung</name>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server-sent events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP NOTIFY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP IDLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuntimePaths</name>
    <message>
        <source>The folder %1 cannot be used: it has to be a folder that belongs to you alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceStep</name>
    <message>
        <source>The domain&apos;s DNS has no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s DNS says that it does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the domain&apos;s DNS (SRV %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s DNS names a server that cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsExchange</name>
    <message>
        <source>The commands of the account %1 were left out. If you know them to be good, enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is larger than 1 MiB: these are no settings of Grelot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file holds no settings of Grelot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Grelot wrote that file. What this one does not understand of it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first 100 accounts were taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsParts</name>
    <message>
        <source>No notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender, subject and preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Type: grelot account sign-in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with %1 in the browser that opens, within 10 minutes. If none does, open this address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in with %1, within 10 minutes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no refresh token: you will have to sign in again at %2. Check the scopes in the providers file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateStore</name>
    <message>
        <source>What was already announced could not be saved in %1: %2. After a restart it may be announced again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came or changed only by comparing (last at %1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications are paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting or waiting to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times less than polling every 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % less than polling every 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About as much as polling every 30 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % more than polling every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times as much as polling every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far. Connecting and reading the inbox weigh most; waiting for mail costs little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests: %1 instead of %2. Wake-ups: %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that %1 showed was refused: %2. It is made out to %3 by %4; its SHA-256 fingerprint is %5. The password was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportLadder</name>
    <message>
        <source>%1 was cut off within seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut off within a minute, again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No other way is tried, because %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1, because %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>nothing unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grelot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet at all times, as the settings say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until %1, as the settings say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Next attempt in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebSocket</name>
    <message>
        <source>A web page came in place of the WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page came in place of the WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server or a proxy on the way answered %1 to the WebSocket upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WebSocket upgrade was spoiled on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the WebSocket upgrade was spoiled on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an event of more than 1 MiB, which Grelot does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent text that is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke the connection off (close code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Enter the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebSocketUpgrade</name>
    <message>
        <source>Only an upgrade to WebSocket is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only WebSocket version 13 is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec-WebSocket-Key is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgrade must offer the subprotocol grelot.v1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WireModel</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poll, with its TCP acknowledgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured at the web mail that Grelot was made to replace; no connection is counted for it, as if one were kept open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that web mail&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP and TCP header of a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 20 (RFC 791), TCP 20 (RFC 9293), timestamps 12 (RFC 7323)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits into a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet&apos;s 1,500 less the headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty packet for every second one (RFC 9293 3.8.6.3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening and closing a TCP connection, sent and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 and 3 packets, the first of each 8 longer (RFC 9293 3.5, 3.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS, for each record of up to 16 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header 5, type 1, authentication 16 (RFC 8446 5.2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake, sent and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated: TLS 1.3 with a chain of two certificates and two tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Qt adds to the request for a WebSocket, and the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured once, against a Grelot gateway; Qt does not show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Qt adds to the head of an HTTP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated: Host, Connection, Accept-Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of an answer beside the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet after which the next packet is a wake-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a definition of Grelot&apos;s; a poll is one wake-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>User %1, password %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
