#include "app/village/name_key.h"
#include "app/village/name_reading.h"
#include "app/village/roster.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

NameFit fit(const QString &name, const QString &typed, const QString &reading = {})
{
    return NameQuery(typed).fit(NameKey(name, {}, {}, reading));
}

} // namespace

/// How names are read, and found by their readings.
class TestNameReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Surnames that the usual tables read as ordinary words.
    void readsSurnamesAsSurnames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reading");
        const QString table = u"朴正:piao zheng 区正:ou zheng 单正:shan zheng 仇正:qiu zheng 曾正:zeng zheng 解正:xie zheng "
                              "盖正:ge zheng 任正:ren zheng 查正:zha zheng 尉迟正:yu chi zheng 万俟正:mo qi zheng 缪正:miao zheng "
                              "翟正:zhai zheng 乐正:yue zheng 员正:yun zheng 折正:she zheng 逄正:pang zheng 黑正:he zheng "
                              "召正:shao zheng 洗正:xian zheng 冼正:xian zheng 秘正:bi zheng 繁正:po zheng 覃正:qin zheng "
                              "长孙正:zhang sun zheng 单于正:chan yu zheng 令狐正:ling hu zheng 张正:zhang zheng"_s;
        static const QRegularExpression entry(u"(\\p{Han}+):([a-z ]+[a-z])"_s);
        for (const auto &match : entry.globalMatch(table))
            QTest::newRow(qPrintable(match.captured(1))) << match.captured(1) << match.captured(2);
    }

    void readsSurnamesAsSurnames()
    {
        QFETCH(QString, name);
        QFETCH(QString, reading);
        QCOMPARE(readingOf(name), reading);
        QString initials;
        for (const QString &syllable : reading.split(u' '))
            initials.append(syllable.front());
        QCOMPARE(fit(name, initials), NameFit::Exact);
    }

    void readsOtherNames()
    {
        QCOMPARE(readingOf(u"张三丰"_s), u"zhang san feng"_s);
        QCOMPARE(readingOf(u"李单"_s), u"li dan"_s); // no surname there
        QCOMPARE(readingOf(u"Anna Maria"_s), u"anna maria"_s);
        QCOMPARE(readingOf(u"买买提·吐尔逊"_s), u"mai mai ti tu er xun"_s);
        QCOMPARE(readingOf(u"𠮷田"_s), u"𠮷 tian"_s);
        QCOMPARE(readingOf({}), QString());
        QCOMPARE(readingOf(u"单"_s), u"shan"_s);
    }

    void bothReadingsOfASurnameStayFindable()
    {
        for (const auto &typed : {u"qz"_s, u"tz"_s}) // 覃: qin in the south, tan elsewhere
            QCOMPARE(fit(u"覃正"_s, typed), NameFit::Exact);
        for (const auto &typed : {u"pzy"_s, u"bzy"_s}) {
            QCOMPARE(fit(u"朴仲永"_s, typed), NameFit::Exact);
            QCOMPARE(fit(u"朴仲永"_s, typed, u"piao zhong yong"_s), NameFit::Exact);
        }
    }

    void aCorrectedReadingIsFollowed()
    {
        QCOMPARE(fit(u"张重"_s, u"zc"_s), NameFit::Exact);
        QCOMPARE(fit(u"张重"_s, u"zc"_s, u"zhang zhong"_s), NameFit::None);
        QCOMPARE(fit(u"张重"_s, u"zz"_s, u"zhang zhong"_s), NameFit::Exact);
        QCOMPARE(fit(u"张重"_s, u"张z"_s, u"zhang zhong"_s), NameFit::Exact);
        // One syllable too few is no reading.
        QCOMPARE(fit(u"张重"_s, u"zc"_s, u"zhang"_s), NameFit::Exact);
        // A character that no table knows is findable once somebody has said how it is read.
        QCOMPARE(fit(u"王𫞩"_s, u"wm"_s, u"wang men"_s), NameFit::Exact);
    }

    void wholeSyllablesFindToo()
    {
        for (const auto &typed : {u"zhangshouyi"_s, u"zhang shou yi"_s, u"ZhangShouYi"_s, u"zhang'shou'yi"_s})
            QCOMPARE(fit(u"张守义"_s, typed), NameFit::Exact);
        for (const auto &typed : {u"zhang"_s, u"zhangsh"_s, u"zhangshou"_s, u"zhangsy"_s})
            QCOMPARE(fit(u"张守义"_s, typed), NameFit::Prefix);
        QCOMPARE(fit(u"张守义"_s, u"shouyi"_s), NameFit::Part);
        for (const auto &typed : {u"zhangshouyin"_s, u"zhan"_s, u"zhangyi2"_s, u"zhangli"_s, u"hang"_s})
            QCOMPARE(fit(u"张守义"_s, typed), NameFit::None);
        QCOMPARE(fit(u"单于正"_s, u"chanyuzheng"_s), NameFit::Exact);
        for (const auto &typed : {u"lv mei"_s, u"lu mei"_s, u"lümei"_s})
            QCOMPARE(fit(u"吕梅"_s, typed), NameFit::Exact);
        QCOMPARE(fit(u"张重"_s, u"zhangzhong"_s, u"zhang zhong"_s), NameFit::Exact);
        QCOMPARE(fit(u"张重"_s, u"zhangchong"_s, u"zhang zhong"_s), NameFit::None);
        QCOMPARE(fit(u"朴仲永"_s, u"piaozhongyong"_s), NameFit::Exact);
    }

    void findsCharactersBeyondTheBasicPlane()
    {
        const Villager ji{.name = u"𠮷田"_s}, bo{.name = u"王𬭛"_s}, zhou{.name = u"李㑇"_s};
        const Roster roster({ji, bo, zhou}, {});
        const auto found = [&](const QString &typed) { return roster.search(typed, 5); };
        QCOMPARE(found(u"𠮷"_s), QList{ji.id});
        QCOMPARE(found(u"jt"_s), QList{ji.id});
        QCOMPARE(found(u"𬭛"_s), QList{bo.id});
        QCOMPARE(found(u"wb"_s), QList{bo.id});
        QCOMPARE(found(u"㑇"_s), QList{zhou.id});
        QCOMPARE(found(u"lz"_s), QList{zhou.id});
        QVERIFY(found(u"𠮶"_s).isEmpty());
    }
};

YISHIBU_TEST(TestNameReading)
#include "tst_name_reading.moc"
