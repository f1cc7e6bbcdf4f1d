#include "app/rules/strict_json.h"

#include "app/rehearsal/meeting_script.h"
#include "app/rules/rule_pack.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// One trouble, told in the words of whichever floor reads the file.
class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderSaysTheSame()
    {
        saysEach<RulePackFault>();
        saysEach<ScriptFault>();
    }

    void placeAndLineAreTold()
    {
        const Reason placed = reasonOf<ScriptFault>({JsonTrouble::Kind::MissingKey, u"acts[3].text"_s, 0}, 4096);
        QCOMPARE(placed.names(), QStringList{u"acts[3].text"_s});
        QVERIFY(placed.figures().isEmpty());
        const Reason lined = reasonOf<ScriptFault>({JsonTrouble::Kind::NotJson, {}, 7}, 4096);
        QVERIFY(lined.names().isEmpty());
        QCOMPARE(lined.figures(), QList<qint64>{7});
        const Reason large = reasonOf<RulePackFault>({JsonTrouble::Kind::TooLarge, {}, 0}, 4096);
        QCOMPARE(large.figures(), QList<qint64>{4});
    }

private:
    template<typename Fault>
    static void saysEach()
    {
        using Kind = JsonTrouble::Kind;
        const std::pair<Kind, Fault> pairs[] = {
            {Kind::TooLarge, Fault::TooLarge},     {Kind::NotJson, Fault::NotJson},
            {Kind::UnknownKey, Fault::UnknownKey}, {Kind::MissingKey, Fault::MissingKey},
            {Kind::WrongValue, Fault::WrongValue}, {Kind::Contradictory, Fault::Contradictory},
        };
        for (const auto &[kind, fault] : pairs) {
            const Reason reason = reasonOf<Fault>({kind, {}, 0}, 1024);
            QVERIFY(reason.is(fault));
            QVERIFY(reason.kind() == Reason::Kind::Failure);
        }
    }
};

YISHIBU_TEST(TestStrictJson)
#include "tst_strict_json.moc"
