#include "tests/support/test_case.h"
#include "tests/ui/style/sheet_pairs.h"
#include "ui/style/icons.h"
#include "ui/style/resources.h"
#include "ui/style/sheet.h"
#include "ui/controls/tone.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QWidget>

namespace yishibu {

using namespace Qt::StringLiterals;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void contrastIsCountedAsInWcag();
    void everyTextCanBeReadOnItsGround_data();
    void everyTextCanBeReadOnItsGround();
    void everyToneCanBeReadOnItsTint();
    void everyPairOfTheSheetCanBeRead();
    void aPairThatCannotBeReadIsFound();
    void largeTextIsOneAndAHalf();
    void nothingMovesInLargeText();
    void thePartOfTheWindowThatHasTokensUsesThem();
    void noPlaceholderIsLeftInTheSheet();
    void theSheetGrowsWithTheText();
    void everyColourOfTheSheetComesFromTheTokens();
    void everyPictureOfTheSheetIsThere();
    void everyIconIsThereInThreeSizes();
    void anIconTakesTheColourItIsGiven();
};

void TestTokens::contrastIsCountedAsInWcag()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 10), 10);
    // #767676 on white is the well-known grey that just passes.
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void TestTokens::everyTextCanBeReadOnItsGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    const Colours c;
    const auto pairs = [](const char *name, const QColor &text, const QList<QColor> &grounds) {
        for (const QColor &ground : grounds)
            QTest::addRow("%s on %s", name, qPrintable(ground.name())) << text << ground;
    };
    pairs("ink", c.ink,
          {c.paper, c.card, c.rail, c.track, c.vermilionTint, c.greenTint, c.amberTint, c.blueTint, c.line});
    pairs("ink2", c.ink2, {c.paper, c.card, c.rail, c.track, c.vermilionTint, c.greenTint, c.amberTint, c.blueTint});
    pairs("vermilion", c.vermilion, {c.paper, c.card, c.vermilionTint});
    pairs("white", c.card, {c.vermilion, c.vermilionDeep, c.green, c.ink});
    pairs("green", c.green, {c.paper, c.card, c.greenTint});
    pairs("amber", c.amber, {c.paper, c.card, c.amberTint});
    pairs("blue", c.blue, {c.paper, c.card, c.blueTint});
}

void TestTokens::everyTextCanBeReadOnItsGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double found = contrast(text, ground);
    QVERIFY2(found >= 4.5, qPrintable(u"%1 on %2 is %3"_s.arg(text.name(), ground.name()).arg(found)));
}

void TestTokens::everyToneCanBeReadOnItsTint()
{
    const Colours c;
    for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Good, Tone::Warn, Tone::Bad}) {
        QVERIFY(contrast(toneText(tone, c), toneTint(tone, c)) >= 4.5);
        QVERIFY(contrast(c.ink, toneTint(tone, c)) >= 4.5);
    }
    // What is no text but must be seen: 3:1.
    for (const Tone tone : {Tone::Info, Tone::Good, Tone::Warn, Tone::Bad})
        QVERIFY(contrast(toneBar(tone, c), c.card) >= 3.0);
}

void TestTokens::everyPairOfTheSheetCanBeRead()
{
    const test::PairsOfASheet pairs = test::pairsIn(hallSheet(Tokens()), Colours());
    QVERIFY2(pairs.counted > 120, qPrintable(QString::number(pairs.counted)));
    QVERIFY2(pairs.tooFaint.isEmpty(), qPrintable(pairs.tooFaint.join(u'\n')));
}

void TestTokens::aPairThatCannotBeReadIsFound()
{
    const Colours colours;
    const auto faults = [&colours](const QString &sheet) {
        return test::pairsIn(filledSheet(sheet, Tokens()), colours).tooFaint.size();
    };
    QCOMPARE(faults(u"QLabel { color: @ink2@; }"_s), 0);
    QVERIFY(faults(u"QLabel { color: @edge@; }"_s) > 0);
    QVERIFY(faults(u"QPushButton { background: @vermilion-pale@; color: @card@; }"_s) > 0);
    // The colour of one rule on the ground of another, and only while it is locked.
    QVERIFY(faults(u"QPushButton { background: @vermilion@; color: @card@; } QPushButton:disabled { color: @ink2@; }"_s) > 0);
    QCOMPARE(faults(u"QPushButton { background: @vermilion@; color: @card@; }"
                    "QPushButton:disabled { background: @paper@; color: @ink2@; }"_s), 0);
    QVERIFY(faults(u"QLineEdit { selection-background-color: @line@; selection-color: @edge@; }"_s) > 0);
}

void TestTokens::largeTextIsOneAndAHalf()
{
    Tokens tokens;
    QCOMPARE(tokens.type(16), 16);
    QCOMPARE(tokens.high(48), 48);
    tokens.scale = Tokens::largeText;
    QCOMPARE(tokens.type(16), 24);
    QCOMPARE(tokens.high(48), 60);
    QCOMPARE(tokens.sans(14).pixelSize(), 21);
}

void TestTokens::nothingMovesInLargeText()
{
    Tokens tokens;
    QVERIFY(tokens.motion() <= 150);
    tokens.scale = Tokens::largeText;
    QCOMPARE(tokens.motion(), 0);
}

void TestTokens::thePartOfTheWindowThatHasTokensUsesThem()
{
    QWidget whole;
    QWidget part(&whole);
    QWidget inside(&part);
    Tokens large;
    large.scale = Tokens::largeText;
    setTokens(&part, large);
    QCOMPARE(tokensOf(&inside), large);
    QVERIFY(tokensOf(&whole) != large || tokensOf(nullptr) == large);
}

void TestTokens::noPlaceholderIsLeftInTheSheet()
{
    const QString sheet = hallSheet(Tokens());
    QVERIFY(sheet.size() > 1000);
    QVERIFY(!sheet.contains(QRegularExpression(u"@[a-z]"_s)));
    QCOMPARE(filledSheet(u"a @nonsense@ b"_s, Tokens()), u"a @nonsense@ b"_s);
}

void TestTokens::theSheetGrowsWithTheText()
{
    Tokens large;
    large.scale = Tokens::largeText;
    QCOMPARE(filledSheet(u"font-size: @t14@; min-height: @h48@"_s, large), u"font-size: 21px; min-height: 60px"_s);
}

void TestTokens::everyColourOfTheSheetComesFromTheTokens()
{
    QFile file(u":/style/hall.qss"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString sheet = QString::fromUtf8(file.readAll());
    const auto colour = QRegularExpression(u"[:\\s]#[0-9a-fA-F]{3,8}[;\\s]|rgba?\\("_s).match(sheet);
    QVERIFY2(!colour.hasMatch(), qPrintable(colour.captured()));
}

void TestTokens::everyPictureOfTheSheetIsThere()
{
    Tokens large;
    large.scale = Tokens::largeText;
    static const QRegularExpression picture(u"url\\((:[^)]+)\\)"_s);
    for (const Tokens &tokens : {Tokens(), large}) {
        int found = 0;
        for (auto at = picture.globalMatch(hallSheet(tokens)); at.hasNext(); ++found) {
            const QString file = at.next().captured(1);
            QVERIFY2(QFileInfo::exists(file), qPrintable(file));
        }
        QVERIFY(found > 3);
    }
}

void TestTokens::everyIconIsThereInThreeSizes()
{
    for (int i = 0; i < iconCount; ++i) {
        const QString base = u":/icons/"_s + iconName(Icon(i));
        QCOMPARE(QImage(base + u".png"_s).width(), 24);
        QCOMPARE(QImage(base + u"@2x.png"_s).width(), 48);
        QCOMPARE(QImage(base + u"@3x.png"_s).width(), 72);
    }
    QVERIFY(appIcon().availableSizes().contains(QSize(256, 256)));
    QVERIFY(appIcon().availableSizes().contains(QSize(16, 16)));
}

void TestTokens::anIconTakesTheColourItIsGiven()
{
    const QImage image = tintedPixmap(Icon::Dot, Colours().green, 24, 2.0).toImage();
    QCOMPARE(image.width(), 48);
    QCOMPARE(image.pixelColor(24, 24), Colours().green);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

} // namespace yishibu

using yishibu::TestTokens;
YISHIBU_TEST(TestTokens)
#include "tst_tokens.moc"
