#include "app/village/masking.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestMasking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesBirthAndSequence()
    {
        QCOMPARE(maskedIdNumber(u"99010419690814568X"_s), u"990104********568X"_s);
        QCOMPARE(maskedIdNumber(u"990104690814568"_s), u"990104******568"_s);
        QCOMPARE(maskedIdNumber(u"12345"_s), u"*****"_s);
        QCOMPARE(maskedIdNumber({}), QString());
        QCOMPARE(idTail(u"99010419690814568X"_s), u"568X"_s);
        QCOMPARE(idTail(u"568X"_s), QString());
        QCOMPARE(maskedPhone(u"19901234567"_s), u"*******4567"_s);
        QCOMPARE(maskedPhone(u"4567"_s), u"****"_s);
    }

    void hidesGivenNames()
    {
        QCOMPARE(maskedName(u"张三丰"_s), u"张××"_s);
        QCOMPARE(maskedName(u"张三"_s), u"张×"_s);
        QCOMPARE(maskedName(u"欧阳小红"_s), u"欧阳××"_s);
        QCOMPARE(maskedName(u"买买提·吐尔逊"_s), u"买××"_s);
        QCOMPARE(maskedName(u"𠮷田"_s), u"𠮷×"_s);
        QCOMPARE(maskedName({}), QString());
    }

    void findsNumbersThatMustNotHang_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("id") << u"张三，身份证号99010419690814568X，同意"_s;
        QTest::newRow("lower x") << u"99010419690814568x"_s;
        QTest::newRow("full width") << u"证号９９０１０４１９６９０８１４５６８Ｘ。"_s;
        QTest::newRow("old") << u"（990104690814568）"_s;
        QTest::newRow("blanks") << u"990104 19690814 568X"_s;
        QTest::newRow("mobile") << u"联系电话19901234567"_s;
        QTest::newRow("mobile spaced") << u"Tel199 0123 4567"_s;
        QTest::newRow("mobile hyphens") << u"199-0123-4567转2"_s;
        QTest::newRow("behind a year") << u"2026 19901234567"_s;
        QTest::newRow("behind letters") << u"ID990104196908145687"_s;
        QTest::newRow("bank card") << u"6222021234567890123"_s;
        QTest::newRow("blanks and dashes") << u"199 - 0123 – 4567"_s;
        QTest::newRow("a sign nobody sees") << u"199\u200B0123\uFEFF4567"_s;
        QTest::newRow("digits of another script") << u"١٩٩٠١٢٣٤٥٦٧"_s;
        QTest::newRow("glued to a digit") << u"第1199012345672号"_s;
        QTest::newRow("two cards on end") << u"62220212345678901236222"_s;
        QTest::newRow("country code") << u"+8619901234567"_s;
    }

    void findsNumbersThatMustNotHang()
    {
        QFETCH(QString, text);
        QVERIFY(containsPersonalNumber(text));
    }

    void letsPlainTextPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("date") << u"2026年11月22日上午9时30分"_s;
        QTest::newRow("dates") << u"2026-11-22 2026-11-30"_s;
        QTest::newRow("office") << u"监督电话：0990-1234567"_s;
        QTest::newRow("office without hyphen") << u"监督电话：099012345678"_s;
        QTest::newRow("years") << u"2026 — 2027 年度，1 - 12 月"_s;
        QTest::newRow("amount") << u"共计1,280,000.00元"_s;
        QTest::newRow("votes") << u"应到38人，实到35人，同意30票，反对3票，弃权2票。"_s;
        QTest::newRow("digest") << u"sha256 3fa85f6419901234567b3fc2c963f66afa6a1990123456"_s;
        QTest::newRow("masked") << u"990104********568X"_s;
        QTest::newRow("tail") << u"张三（568X）"_s;
        QTest::newRow("division code") << u"990101200201"_s;
        QTest::newRow("empty") << QString();
    }

    void letsPlainTextPass()
    {
        QFETCH(QString, text);
        QVERIFY(!containsPersonalNumber(text));
    }

    void saysWhereItStands()
    {
        const auto found = findPersonalNumber(u"电话199 0123 4567。"_s);
        QVERIFY(found);
        QCOMPARE(*found, (FoundNumber{FoundNumber::Kind::Mobile, 2, 13}));
    }

    void findsAnyNumberInAnyNotice()
    {
        QRandomGenerator random(8);
        const QString words = u"村民会议通知同意反对，。：\n（）"_s;
        for (int round = 0; round < 2000; ++round) {
            QString before, after;
            for (int n = int(random.bounded(10)); n > 0; --n) {
                before += words[qsizetype(random.bounded(int(words.size())))];
                after += words[qsizetype(random.bounded(int(words.size())))];
            }
            const QString mobile = u"1%1%2"_s.arg(3 + random.bounded(7)).arg(random.bounded(1000000000), 9, 10, QChar(u'0'));
            QVERIFY(containsPersonalNumber(before + mobile + after));
            QVERIFY(!containsPersonalNumber(before + after));
            QVERIFY(!containsPersonalNumber(before + maskedPhone(mobile) + after));
        }
    }
};

YISHIBU_TEST(TestMasking)
#include "tst_masking.moc"
