#include "tests/journeys/page_faults.h"

#include "tests/support/look_at_it.h"
#include "ui/startup/language.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace yishibu::test {

void PageFaults::say(const QString &name, const QString &fault)
{
    const bool known = std::ranges::any_of(m_faults, [&](const QString &told) { return told.endsWith(fault); });
    if (!known)
        m_faults.append(name + u": "_s + fault);
}

void PageFaults::look(QWidget &widget, const QString &name)
{
    widget.show();
    // Words that wrap ask for height, and those beside them move on: a few rounds until all lies still.
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    ++m_looked;
    for (const QString &fault : clippedTexts(&widget) + unnamedControls(&widget))
        say(name, fault);
    if (widget.width() > 1366 || widget.height() > 768)
        say(name, u"the window grew to %1x%2"_s.arg(widget.width()).arg(widget.height()));
    if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty()) {
        const QString file = u"%1/%2-%3-%4.png"_s.arg(folder, QLocale().bcp47Name()).arg(tokensOf(&widget).scale).arg(name);
        widget.grab().save(QString(file).replace(u' ', u'_'));
    }
}

void languagesAndSizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(language).arg(scale))) << language << scale;
    }
}

void speakAndWrite(const QString &language, double scale)
{
    language::install(*qApp, language);
    Tokens tokens;
    tokens.scale = scale;
    applyStyle(*qApp, tokens);
}

} // namespace yishibu::test
