// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxparts.h"
#include "pseudotranslator.h"
#include "scenes.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Grelot;

namespace {

bool hasWords(const QString &text)
{
    int letters = 0;
    for (const QChar c : text)
        letters += c.isLetter() ? 1 : 0;
    return letters > 3;
}

/// What comes from people and servers, not from the program; and its name.
bool isData(const QString &text)
{
    static const QStringList whole{QStringLiteral("Grelot"), QStringLiteral("Work"),
        QStringLiteral("Home"), QStringLiteral("INBOX"), QStringLiteral("alice"),
        QStringLiteral("nowhere"), QStringLiteral("bells"), QStringLiteral("SOCKS 5"),
        QStringLiteral("HTTP (CONNECT)")};
    static const QStringList parts{QStringLiteral("example.org"), QStringLiteral("example.net"),
        QStringLiteral("/home/alice"), QStringLiteral("A very long name"),
        QStringLiteral("pass show"), QStringLiteral("thunderbird mid:"),
        QStringLiteral("A bug, taped"), QStringLiteral("First actual case"),
        QStringLiteral(" 2025 "), QStringLiteral(" 2026 ")};
    if (whole.contains(text))
        return true;
    for (int day = 1; day <= 7; ++day) {
        if (text == QLocale().standaloneDayName(day)) // the system's word
            return true;
    }
    return std::any_of(
        parts.begin(), parts.end(), [&text](const QString &each) { return text.contains(each); });
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.whatsThis(), widget.accessibleName(),
        widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts.append(box->title());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts.append(edit->placeholderText());
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts.append(combo->itemText(i));
    }
    if (widget.isWindow() && !qobject_cast<const QMenu *>(&widget))
        texts.append(widget.windowTitle());
    for (const QAction *action : widget.actions())
        texts.append(action->text());
    return texts;
}

QStringList untranslated(QWidget &window)
{
    QStringList faults;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.append(&window);
    for (const QWidget *widget : std::as_const(widgets)) {
        const QStringList texts = textsOf(*widget);
        for (const QString &text : texts) {
            if (hasWords(text) && !text.contains(PseudoTranslator::mark) && !isData(text))
                faults.append(QStringLiteral("not translated: \"%1\" of a %2")
                                  .arg(text, QLatin1String(widget->metaObject()->className())));
        }
    }
    return faults;
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isFixed = widget.minimumWidth() == widget.maximumWidth(); // as of a short day
    return button && !isFixed && !qobject_cast<const QLineEdit *>(widget.parentWidget()) &&
        button->width() < button->minimumSizeHint().width();
}

QStringList cutOff(QWidget &window)
{
    QStringList faults;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window && isCut(*widget))
            faults.append(QStringLiteral("cut off: \"%1\" of a %2, %3 x %4")
                              .arg(textsOf(*widget).join(QString()),
                                  QLatin1String(widget->metaObject()->className()))
                              .arg(widget->width())
                              .arg(widget->height()));
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            faults.append(QStringLiteral("scrolls sideways by %1")
                              .arg(area->horizontalScrollBar()->maximum()));
    }
    if (window.width() > 1024 || window.height() > 600)
        faults.append(QStringLiteral("larger than a small screen: %1 x %2")
                          .arg(window.width())
                          .arg(window.height()));
    return faults;
}

QStringList unmirrored(QWidget &window)
{
    QStringList faults;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // Addresses and times run from the left everywhere.
        const bool isLatin = qobject_cast<const QLineEdit *>(widget) ||
            qobject_cast<const QAbstractSpinBox *>(widget);
        if (widget->layoutDirection() != Qt::RightToLeft && !isLatin)
            faults.append(QStringLiteral("runs from the left: %1")
                              .arg(QLatin1String(widget->metaObject()->className())));
    }
    return faults;
}

} // namespace

/// Every window in languages that nobody speaks.
class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void everythingIsTranslated() { check(PseudoTranslator::Kind::Long, untranslated); }
    void longTextsAreNotCutOff() { check(PseudoTranslator::Kind::Long, cutOff); }
    void allIsMirrored();
    void placeholdersSurvive_data();
    void placeholdersSurvive();

private:
    static void check(PseudoTranslator::Kind kind, QStringList (*find)(QWidget &))
    {
        PseudoTranslator translator(kind);
        QCoreApplication::installTranslator(&translator);
        QStringList faults;
        showEverything([&](QWidget &widget, const QString &name) {
            if (name.startsWith(QLatin1String("tray-bells")))
                return;
            widget.show();
            for (int i = 0; i < 4; ++i) // labels that wrap are laid out in several passes
                QCoreApplication::sendPostedEvents();
            for (const QString &fault : find(widget))
                faults.append(name + QLatin1String(": ") + fault);
        });
        QCoreApplication::removeTranslator(&translator);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

void WordsTest::allIsMirrored()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    check(PseudoTranslator::Kind::Arabic, unmirrored);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void WordsTest::placeholdersSurvive_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("long") << int(PseudoTranslator::Kind::Long);
    QTest::newRow("arabic") << int(PseudoTranslator::Kind::Arabic);
}

void WordsTest::placeholdersSurvive()
{
    QFETCH(int, kind);
    const PseudoTranslator translator{PseudoTranslator::Kind(kind)};
    const QString text = translator.translate("x", "%1 of %L2, %n && &Add", nullptr, 3);
    for (const char *part : {"%1", "%L2", "%n", "&&", "&A"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("dd")) || kind == int(PseudoTranslator::Kind::Long));
    QVERIFY(text.startsWith(PseudoTranslator::mark) && text.endsWith(PseudoTranslator::mark));
}

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
