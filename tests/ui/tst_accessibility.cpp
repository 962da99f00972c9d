// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

#include "inboxcolours.h"
#include "inboxparts.h"
#include "scenes.h"
#include "shots.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Grelot;

namespace {

constexpr qreal leastContrast = 4.5; // WCAG 2.1, 1.4.3

/// A part of another control, which is named, reached and drawn with it.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
        qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
        qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QHeaderView *>(&widget);
}

QList<QWidget *> partsOf(QWidget &window)
{
    QList<QWidget *> result;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == &window && !isPart(*widget))
            result.append(widget);
    }
    return result;
}

bool isTabStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

/// What somebody does something with.
bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) ||
        qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
        qobject_cast<const QAbstractSpinBox *>(&widget) ||
        qobject_cast<const QAbstractItemView *>(&widget);
}

QString describe(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget.metaObject()->className()),
            button      ? button->text()
                : label ? label->text()
                        : widget.accessibleName());
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QAccessible::Role roleOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->role() : QAccessible::NoRole;
}

QStringList unnamed(QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : partsOf(window)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool matters = isControl(*widget) || (label && !label->pixmap().isNull());
        if (!matters)
            continue;
        if (nameOf(*widget).trimmed().isEmpty())
            faults.append(QStringLiteral("no name: ") + describe(*widget));
        if (roleOf(*widget) == QAccessible::NoRole)
            faults.append(QStringLiteral("no role: ") + describe(*widget));
    }
    return faults;
}

/// As the unticked ones of a group, to which arrow keys lead from the ticked one.
bool isReachedByArrows(const QAbstractButton &button)
{
    if (!button.group() || !button.group()->exclusive())
        return false;
    const QList<QAbstractButton *> all = button.group()->buttons();
    return std::any_of(
        all.begin(), all.end(), [](const QAbstractButton *other) { return isTabStop(*other); });
}

QStringList unreachable(QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : partsOf(window)) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!isControl(*widget) || !widget->isEnabled() || isTabStop(*widget))
            continue;
        if (!button || (button->shortcut().isEmpty() && !isReachedByArrows(*button)))
            faults.append(QStringLiteral("no key leads to: ") + describe(*widget));
    }
    return faults;
}

/// Where either stands among the parts of what holds both: what is scrolled out of sight, or goes
/// over several lines, is read with its neighbours.
std::pair<QRect, QRect> placesOf(const QWidget *before, const QWidget *after)
{
    const QWidget *common = before->parentWidget();
    while (!common->isAncestorOf(after))
        common = common->parentWidget();
    const auto partOf = [common](const QWidget *widget) {
        while (widget->parentWidget() != common)
            widget = widget->parentWidget();
        return widget->geometry();
    };
    return {partOf(before), partOf(after)};
}

/// Down, or on to the side: never back.
bool followsInReading(const QRect &before, const QRect &after, Qt::LayoutDirection direction)
{
    const bool isBeside = direction == Qt::LeftToRight ? after.left() >= before.center().x()
                                                       : after.right() <= before.center().x();
    return after.center().y() > before.center().y() || isBeside;
}

QStringList outOfOrder(QWidget &window)
{
    const QList<QWidget *> parts = partsOf(window);
    QList<QWidget *> stops;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        if (parts.contains(widget) && isTabStop(*widget) && isControl(*widget))
            stops.append(widget);
    }
    QStringList faults;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (stops[i - 1]->isAncestorOf(stops[i])) // as a group's own check box
            continue;
        const auto [before, after] = placesOf(stops[i - 1], stops[i]);
        if (!followsInReading(before, after, window.layoutDirection()))
            faults.append(QStringLiteral("Tab leads back from %1 to %2")
                              .arg(describe(*stops[i - 1]), describe(*stops[i])));
    }
    return faults;
}

QStringList pale(QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : partsOf(window)) {
        if (!isControl(*widget) && !qobject_cast<QLabel *>(widget))
            continue;
        if (!widget->isEnabled()) // WCAG leaves out what cannot be used
            continue;
        const QPalette &palette = widget->palette();
        const QColor text = palette.color(widget->foregroundRole());
        const QColor ground = palette.color(widget->backgroundRole());
        const qreal contrast = InboxColours::contrast(text, ground);
        if (contrast < leastContrast)
            faults.append(QStringLiteral("%1 on %2 is %3: %4")
                              .arg(text.name(), ground.name())
                              .arg(contrast, 0, 'f', 2)
                              .arg(describe(*widget)));
    }
    return faults;
}

} // namespace

/// Every window as those meet it who do not see it well, or use no mouse.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { plainDesktop(); }
    void cleanup() { setDarkPalette(false); }
    void checksFindFaults();
    void controlsHaveNamesAndRoles() { check(unnamed); }
    void keysReachEverything() { check(unreachable); }
    void tabFollowsReading() { check(outOfOrder); }
    void tabFollowsReadingFromTheRight();
    void textsStandOut_data();
    void textsStandOut();

private:
    static void check(QStringList (*find)(QWidget &))
    {
        QStringList faults;
        int seen = 0;
        showEverything([&](QWidget &widget, const QString &name) {
            widget.show();
            for (int i = 0; i < 3; ++i) // labels that wrap are laid out in several passes
                QCoreApplication::sendPostedEvents();
            ++seen;
            for (const QString &fault : find(widget))
                faults.append(name + QLatin1String(": ") + fault);
        });
        QVERIFY(seen > 20);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

void AccessibilityTest::checksFindFaults()
{
    QWidget window;
    window.resize(200, 200);
    auto *lower = new QLineEdit(&window);
    auto *upper = new QLineEdit(&window);
    lower->move(0, 100);
    upper->move(0, 0);
    auto *label = new QLabel(QStringLiteral("pale"), &window);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Window).darker(110));
    label->setPalette(palette);
    auto *button = new QToolButton(&window);
    button->setFocusPolicy(Qt::NoFocus);
    button->move(0, 150);
    window.show();
    QCOMPARE(unnamed(window).size(), 3);
    QCOMPARE(outOfOrder(window).size(), 1);
    QCOMPARE(pale(window).size(), 1);
    QCOMPARE(unreachable(window).size(), 1);
}

void AccessibilityTest::tabFollowsReadingFromTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    check(outOfOrder);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void AccessibilityTest::textsStandOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void AccessibilityTest::textsStandOut()
{
    QFETCH(bool, dark);
    setDarkPalette(dark);
    check(pale);
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
