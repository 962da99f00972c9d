<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Grelot::AccountStore</name>
    <message numerus="yes">
        <source>An account&apos;s name has 1 to %n letters, digits, spaces, dashes, dots or underscores, and begins and ends with a letter or digit.</source>
        <translation>
            <numerusform>An account&apos;s name has 1 to %n letter, digits, spaces, dashes, dots or underscores, and begins and ends with a letter or digit.</numerusform>
            <numerusform>An account&apos;s name has 1 to %n letters, digits, spaces, dashes, dots or underscores, and begins and ends with a letter or digit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::AccountUrl</name>
    <message numerus="yes">
        <source>The address is longer than %n characters.</source>
        <translation>
            <numerusform>The address is longer than %n character.</numerusform>
            <numerusform>The address is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::AssistantController</name>
    <message numerus="yes">
        <source>%n unread in the inbox.</source>
        <translation>
            <numerusform>%n unread in the inbox.</numerusform>
            <numerusform>%n unread in the inbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::AutoconfigReader</name>
    <message numerus="yes">
        <source>The autoconfig file names more than %n servers, which Grelot does not take.</source>
        <translation>
            <numerusform>The autoconfig file names more than %n server, which Grelot does not take.</numerusform>
            <numerusform>The autoconfig file names more than %n servers, which Grelot does not take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file is nested deeper than %n levels, which Grelot does not take.</source>
        <translation>
            <numerusform>The autoconfig file is nested deeper than %n level, which Grelot does not take.</numerusform>
            <numerusform>The autoconfig file is nested deeper than %n levels, which Grelot does not take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has more than %n elements, which Grelot does not take.</source>
        <translation>
            <numerusform>The autoconfig file has more than %n element, which Grelot does not take.</numerusform>
            <numerusform>The autoconfig file has more than %n elements, which Grelot does not take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The autoconfig file has a text longer than %n characters, which Grelot does not take.</source>
        <translation>
            <numerusform>The autoconfig file has a text longer than %n character, which Grelot does not take.</numerusform>
            <numerusform>The autoconfig file has a text longer than %n characters, which Grelot does not take.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::Discovery</name>
    <message numerus="yes">
        <source>There was no answer within %n seconds.</source>
        <translation>
            <numerusform>There was no answer within %n second.</numerusform>
            <numerusform>There was no answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::HttpGet</name>
    <message numerus="yes">
        <source>the server or a proxy on the way sends requests on more than %n times</source>
        <translation>
            <numerusform>the server or a proxy on the way sends requests on more than %n time</numerusform>
            <numerusform>the server or a proxy on the way sends requests on more than %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::HttpsFetch</name>
    <message numerus="yes">
        <source>The request is sent on more than %n times, which Grelot does not follow.</source>
        <translation>
            <numerusform>The request is sent on more than %n time, which Grelot does not follow.</numerusform>
            <numerusform>The request is sent on more than %n times, which Grelot does not follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::ImapLink</name>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers IDLE but brings no news by it.</source>
        <translation>
            <numerusform>Connected by polling every %n second, because the server offers IDLE but brings no news by it.</numerusform>
            <numerusform>Connected by polling every %n seconds, because the server offers IDLE but brings no news by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected by polling every %n second(s), because the server offers no IDLE.</source>
        <translation>
            <numerusform>Connected by polling every %n second, because the server offers no IDLE.</numerusform>
            <numerusform>Connected by polling every %n seconds, because the server offers no IDLE.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::InboxTitle</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of them are listed.</source>
        <translation>
            <numerusform>The newest %n of them is listed.</numerusform>
            <numerusform>The newest %n of them are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::InboxWindow</name>
    <message numerus="yes">
        <source>Mark all %n listed message(s) as read?</source>
        <translation>
            <numerusform>Mark all %n listed message as read?</numerusform>
            <numerusform>Mark all %n listed messages as read?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::OAuthProviderReader</name>
    <message numerus="yes">
        <source>it lists more than %n providers</source>
        <translation>
            <numerusform>it lists more than %n provider</numerusform>
            <numerusform>it lists more than %n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grelot::WatchPage</name>
    <message numerus="yes">
        <source>Grelot watches at most %n mailboxes of an account.</source>
        <translation>
            <numerusform>Grelot watches at most %n mailbox of an account.</numerusform>
            <numerusform>Grelot watches at most %n mailboxes of an account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxActions</name>
    <message numerus="yes">
        <source>%n message(s) marked as read.</source>
        <translation>
            <numerusform>%n message marked as read.</numerusform>
            <numerusform>%n messages marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as unread.</source>
        <translation>
            <numerusform>%n message marked as unread.</numerusform>
            <numerusform>%n messages marked as unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) archived.</source>
        <translation>
            <numerusform>%n message archived.</numerusform>
            <numerusform>%n messages archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to the trash.</source>
        <translation>
            <numerusform>%n message moved to the trash.</numerusform>
            <numerusform>%n messages moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) flagged.</source>
        <translation>
            <numerusform>%n message flagged.</numerusform>
            <numerusform>%n messages flagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>%n new messages in %1</source>
        <translation>
            <numerusform>%n new message in %1</numerusform>
            <numerusform>%n new messages in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages during the pause</source>
        <translation>
            <numerusform>%n new message during the pause</numerusform>
            <numerusform>%n new messages during the pause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came or changed only by comparing (last at %1)</source>
        <translation>
            <numerusform>%n message came or changed only by comparing (last at %1)</numerusform>
            <numerusform>%n messages came or changed only by comparing (last at %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more accounts</source>
        <translation>
            <numerusform>and %n more account</numerusform>
            <numerusform>and %n more accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
