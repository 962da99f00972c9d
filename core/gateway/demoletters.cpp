// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "demoletters.h"

#include <iterator>

namespace Grelot {

namespace {

struct Letter
{
    const char *name;
    const char *address;
    const char *subject;
    const char *preview;
};

// Not translated: a mailbox holds what its senders wrote, in their languages.
constexpr Letter letters[] = {
    {"Ada Lovelace", "ada@example.org", "Notes on the engine",
        "I have added a table at the end; note G is the one that I would like you to read first."},
    {"Zoë Müller", "zoe@example.org", "Grüße aus Köln",
        "Der Dom steht noch. Kommst du am Wochenende vorbei? Die Straßenbahn fährt bis zur Tür."},
    {"Build robot", "robot@example.org", "<b>Build 4711</b> & tests: passed",
        "All 1,204 tests passed in 3 min 12 s. <i>Nothing</i> to do for you."},
    {"田中 さくら", "sakura@example.org", "来週の打ち合わせについて",
        "火曜日の十時はいかがでしょうか。場所はいつもの会議室です。"},
    {"Grace Hopper", "grace@example.org", "The moth",
        "Found it in relay 70, panel F. It is taped into the log book now."},
    {"Camille Dubois", "camille@example.org", "Le marché de samedi",
        "J'apporte le fromage et le pain ; tu t'occupes des pommes ?"},
    {"Omar Haddad", "omar@example.org", "مرحبا من عمّان", "وصلت الصور، شكراً جزيلاً. نلتقي قريباً."},
    {"Linus", "linus@example.org", "Patch 3/7: fix the off-by-one",
        "Looks good apart from the comment, which says what the code does instead of why."},
    {"Город книг", "books@example.org", "Ваш заказ готов", "Книга ждёт вас в магазине до пятницы."},
    {"Library", "library@example.org", "Two books are due on Friday",
        "Renew them with one click, or bring them back; the garden entrance is open again."},
    {"Sofía Ramírez", "sofia@example.org", "¿Café a las cinco?",
        "En el sitio de siempre. Trae el libro si ya lo terminaste."},
    {"Mum", "mum@example.org", "Your bicycle",
        "It is still in the cellar. Your father has oiled the bell, so now the whole street "
        "knows."},
};

} // namespace

Message demoLetter(quint64 n)
{
    const Letter &letter = letters[n % std::size(letters)];
    Message message;
    message.messageId = QStringLiteral("demo-%1@example.org").arg(n);
    message.from = {QString::fromUtf8(letter.name), QString::fromLatin1(letter.address)};
    message.subject = QString::fromUtf8(letter.subject);
    message.preview = QString::fromUtf8(letter.preview);
    return message;
}

} // namespace Grelot
