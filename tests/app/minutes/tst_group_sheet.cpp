#include "app/minutes/group_sheet.h"
#include "app/minutes/point_words.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// What the paper says of groups and of what they brought back.
class TestGroupSheet : public QObject
{
    Q_OBJECT

    MinutesSource m_source;
    AgendaItem m_item{.ordinal = 1, .title = u"村道硬化"_s};
    SessionId m_session = SessionId::fresh();
    test::VillageInText m_village = test::twelveVillagers();

    VillagerId named(const QString &name) const { return m_village.named(name).id; }

private Q_SLOTS:
    void init()
    {
        m_source = {.village = m_village.village, .meeting = {.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30))}};
        for (const Villager &villager : m_village.villagers)
            m_source.villagers.insert(villager.id, villager);
        for (int ordinal = 1; ordinal <= 2; ++ordinal) {
            DiscussionRecord &record = m_source.discussion;
            record.rounds.append({.session = m_session, .item = m_item.id, .ordinal = ordinal, .method = GroupingMethod::ByLot,
                                  .seed = 4829, .minutes = ordinal * 10});
            for (int i = 1; i <= 2; ++i) {
                record.groups.append({.round = record.rounds.last().id, .ordinal = i, .name = i == 1 ? u"第一组"_s : u"第二组"_s,
                                      .facilitator = i == 1 ? std::optional(named(u"陈志强"_s)) : std::nullopt});
                record.places.append({.round = record.rounds.last().id, .group = record.groups.last().id, .villager = named(u"周小梅"_s)});
            }
        }
    }

    void everyGroupOfTheRoundThatStandsHasASheet()
    {
        const QList<GroupSheet> sheets = groupSheetsOf(m_source, m_item, m_session);
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets[0].item, u"议题一：村道硬化"_s);
        QCOMPARE(sheets[0].group, u"第二轮第一组"_s);
        QCOMPARE(sheets[0].method, u"抽签分组，抽签号004829"_s);
        QCOMPARE(sheets[0].minutes, u"20分钟"_s);
        QCOMPARE(sheets[0].facilitator, u"陈志强"_s);
        QCOMPARE(sheets[0].people, QStringList{u"周小梅"_s});
        QVERIFY(sheets[1].facilitator.isEmpty());
        // In another part of the meeting nobody was grouped: a blank one.
        const QList<GroupSheet> blank = groupSheetsOf(m_source, m_item, SessionId::fresh());
        QCOMPARE(blank.size(), 1);
        QVERIFY(blank[0].group.isEmpty() && blank[0].people.isEmpty() && blank[0].item == sheets[0].item);
    }

    void whatWasNotGroupedSaysWhy()
    {
        QCOMPARE(groupingWords({.method = GroupingMethod::Together}), u"不分组，集中讨论"_s);
        QCOMPARE(groupingWords({.method = GroupingMethod::Together, .reason = u"人少"_s}), u"不分组，集中讨论（人少）"_s);
        QCOMPARE(groupingWords({.method = GroupingMethod::ByVillagerGroup}), u"按村民小组分组"_s);
        QCOMPARE(groupingWords({.method = GroupingMethod::ByLot, .seed = 482913}), u"抽签分组，抽签号482913"_s);
    }

    void aPointNamesItsGroupsAndOnlyWhoAgreed()
    {
        const Point plain{.item = m_item.id, .text = u"路要修"_s};
        QCOMPARE(pointWords({plain, {}, {}}, m_source), u"路要修"_s);
        Point rich = plain;
        rich.voices = u"多数人"_s;
        const QList<GroupId> groups{m_source.discussion.groups[0].id, m_source.discussion.groups[3].id};
        QCOMPARE(pointWords({rich, {}, groups}, m_source), u"路要修（第一组、第二轮第二组；多数人）"_s);
        rich.speaker = named(u"周小梅"_s);
        QCOMPARE(pointWords({rich, {}, {}}, m_source), u"路要修（多数人；周小梅提出）"_s);
    }

    void aPointToCheckNamesWhoFindsItOutOrWhatCameOut()
    {
        Point check{.item = m_item.id, .column = PointColumn::ToCheck, .text = u"钱到了没有"_s, .checker = named(u"赵桂兰"_s),
                    .checkBy = QDate(2026, 11, 22)};
        QCOMPARE(pointWords({check, {}, {}}, m_source), u"钱到了没有（由赵桂兰散会前查清）"_s);
        check.checkBy = QDate(2026, 11, 30);
        check.answer = u"到账42万元"_s;
        QCOMPARE(pointWords({check, {}, {}}, m_source), u"钱到了没有（由赵桂兰2026年11月30日前查清；答复：到账42万元）"_s);
        check.checker = {};
        QCOMPARE(pointWords({check, {}, {}}, m_source), u"钱到了没有（答复：到账42万元）"_s);
    }
};

YISHIBU_TEST(TestGroupSheet)
#include "tst_group_sheet.moc"
