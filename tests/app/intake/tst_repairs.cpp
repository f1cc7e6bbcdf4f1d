#include "app/intake/repairs.h"
#include "app/intake/typed_words.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

class TestRepairs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mendsNames()
    {
        QCOMPARE(repairedName(u"陈　涛"_s), (Repaired{u"陈涛"_s, {RowFault::Blanks}}));
        QCOMPARE(repairedName(u" 陈涛\t"_s), (Repaired{u"陈涛"_s, {}}));
        QCOMPARE(repairedName(u"王五（小五）"_s), (Repaired{u"王五"_s, {RowFault::NameBrackets}}));
        QCOMPARE(repairedName(u"买买提•吐尔逊"_s), (Repaired{u"买买提·吐尔逊"_s, {RowFault::FullWidth}}));
        QCOMPARE(repairedName(u"Anna  Maria"_s), (Repaired{u"Anna Maria"_s, {RowFault::Blanks}}));
        QCOMPARE(repairedName(u"李?"_s), (Repaired{u"李?"_s, {RowFault::NameIllegible}}));
        QCOMPARE(repairedName(u"　 "_s), (Repaired{}));
    }

    /// Characters beyond the basic plane are two code units; they are names like others.
    void leavesRareCharactersAlone()
    {
        for (const QString &name : {u"𠮷田"_s, u"王𬭛"_s, u"李㑇"_s, u"陶䶮"_s, u"𬴃"_s})
            QCOMPARE(repairedName(name), (Repaired{name, {}}));
        QCOMPARE(repairedName(u"𠮷　田"_s), (Repaired{u"𠮷田"_s, {RowFault::Blanks}}));
        QCOMPARE(repairedName(u"王 𬭛"_s), (Repaired{u"王𬭛"_s, {RowFault::Blanks}}));
        QCOMPARE(repairedName(u"𠮷•𬭛"_s), (Repaired{u"𠮷·𬭛"_s, {RowFault::FullWidth}}));
        QCOMPARE(repairedName(u"王\uE123"_s).faults, QList{RowFault::NameIllegible});
        QCOMPARE(repairedName(u"王\U000F0123"_s).faults, QList{RowFault::NameIllegible});
        QCOMPARE(repairedName(u"王"_s + QChar(0xD842)).faults, QList{RowFault::NameIllegible});
    }

    void saysYesAndNo()
    {
        for (const QString &yes : {u"是"_s, u"√"_s, u" 1 "_s, u"ｙ"_s, u"成员"_s})
            QCOMPARE(typedYesNo(yes), true);
        for (const QString &no : {u""_s, u"否"_s, u"非成员"_s, u"×"_s, u"0"_s})
            QCOMPARE(typedYesNo(no), false);
        QVERIFY(!typedYesNo(u"待定"_s));
        QCOMPARE(typedStanding(u"死亡"_s), RegisterStanding::Died);
        QCOMPARE(typedStanding(u" 外嫁"_s), RegisterStanding::MarriedAway);
        QCOMPARE(typedStanding(u"迁出"_s), RegisterStanding::MovedAway);
        QCOMPARE(typedStanding(u"在册"_s), RegisterStanding::Listed);
        QCOMPARE(typedStanding(u"外出务工"_s), RegisterStanding::Listed);
        for (const QString &unsure : {u"待核实"_s, u"外嫁未迁户口"_s, u"注销"_s, u"拟迁出"_s, u"事故"_s, u""_s})
            QVERIFY2(!typedStanding(unsure), qPrintable(unsure));
    }

    void mendsIdNumbers()
    {
        QCOMPARE(repairedIdText(u"９９０１０４２０１２０１０８９２０Ｘ"_s),
                 (Repaired{u"99010420120108920X"_s, {RowFault::FullWidth}}));
        QCOMPARE(repairedIdText(u"'990104 20120108 920x"_s),
                 (Repaired{u"99010420120108920X"_s, {RowFault::Blanks, RowFault::LowerX}}));
        QCOMPARE(repairedIdText(u"99O104201201O8920X"_s),
                 (Repaired{u"99010420120108920X"_s, {RowFault::LetterForDigit}}));
        QCOMPARE(repairedIdText(u"990102198708096145\t"_s), (Repaired{u"990102198708096145"_s, {}}));
    }

    void mendsPhones()
    {
        QCOMPARE(repairedPhone(u"19904059130"_s), (Repaired{u"19904059130"_s, {}}));
        QCOMPARE(repairedPhone(u"199-0405-9130"_s), (Repaired{u"19904059130"_s, {RowFault::Blanks}}));
        QCOMPARE(repairedPhone(u"+86 19904059130"_s).text, u"19904059130"_s);
        QCOMPARE(repairedPhone(u"8619904059130"_s), (Repaired{u"19904059130"_s, {RowFault::PhoneCountry}}));
        QCOMPARE(repairedPhone(u"19904059130/19904059131"_s), (Repaired{u"19904059130"_s, {RowFault::PhoneSeveral}}));
        QCOMPARE(repairedPhone(u"19904059130 19904059131"_s), (Repaired{u"19904059130"_s, {RowFault::PhoneSeveral}}));
        QCOMPARE(repairedPhone(u"无"_s), (Repaired{{}, {RowFault::PhoneUnreadable}}));
        QCOMPARE(repairedPhone(u"0990-1234567"_s).text, u"09901234567"_s);
        QCOMPARE(repairedPhone({}), (Repaired{}));
    }

    void readsSexAndParty()
    {
        QCOMPARE(typedSex(u"女"_s), Sex::Female);
        QCOMPARE(typedSex(u"１"_s), Sex::Male);
        QCOMPARE(typedSex(u"f"_s), Sex::Female);
        QVERIFY(!typedSex(u"甲"_s));
        QCOMPARE(typedParty(u"中共党员"_s, false), PartyStanding::Member);
        QCOMPARE(typedParty(u"中共预备党员"_s, false), PartyStanding::Probationary);
        QCOMPARE(typedParty(u"共青团员"_s, false), PartyStanding::None);
        QCOMPARE(typedParty(u"群众"_s, false), PartyStanding::None);
        QCOMPARE(typedParty(u"是"_s, true), PartyStanding::Member);
        QCOMPARE(typedParty(u"否"_s, true), PartyStanding::None);
        QCOMPARE(typedParty(u"非党员"_s, true), PartyStanding::None);
        QCOMPARE(typedParty(u"√"_s, true), PartyStanding::Member);
    }

    void shortensGroups()
    {
        for (const auto &typed : {u"第三村民小组"_s, u"3组"_s, u"三组"_s, u"3"_s, u"０３"_s, u"第3小组"_s, u" 三 组"_s})
            QCOMPARE(groupShortForm(typed), u"三组"_s);
        QCOMPARE(groupShortForm(u"12组"_s), u"十二组"_s);
        QCOMPARE(groupShortForm(u"第二十一村民小组"_s), u"二十一组"_s);
        QCOMPARE(groupShortForm(u"3社"_s), u"三社"_s);
        QCOMPARE(groupShortForm(u"王家湾组"_s), u"王家湾组"_s);
        QCOMPARE(groupInTitle(u"青石村第三村民小组花名册"_s), u"三组"_s);
        QCOMPARE(groupInTitle(u"花名册"_s), QString());
        for (int number = 1; number < 100; ++number)
            QCOMPARE(groupNumber(groupShortForm(u"%1组"_s.arg(number))), number);
        QCOMPARE(groupNumber(u"王家湾组"_s), 0);
    }

    void everyFaultHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(RowFault::NameMissing); ++i) {
            const QString machineWord = word(RowFault(i));
            QVERIFY(!machineWord.isEmpty() && !words.contains(machineWord));
            words.insert(machineWord);
            QCOMPARE(rowFault(machineWord), RowFault(i));
        }
        QVERIFY(!rowFault(u"nonsense"));
        QCOMPARE(verdict(RowFault::PhoneCountry), RowVerdict::Repaired);
        QCOMPARE(verdict(RowFault::PhoneSeveral), RowVerdict::Repaired);
        QCOMPARE(verdict(RowFault::IdCheck), RowVerdict::Doubtful);
        QCOMPARE(verdict(RowFault::NameMissing), RowVerdict::Refused);
    }
};

YISHIBU_TEST(TestRepairs)
#include "tst_repairs.moc"
