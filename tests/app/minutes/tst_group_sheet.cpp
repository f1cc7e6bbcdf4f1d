#include "app/minutes/canonical.h"
#include "app/minutes/discussion_sentences.h"
#include "app/minutes/group_sheet.h"
#include "app/minutes/minutes_text.h"
#include "app/minutes/point_words.h"
#include "app/minutes/sentences.h"
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

    void theMinutesTellTheRoundsAndWhereEachPointCameFrom()
    {
        const QList<DiscussionGroup> &groups = m_source.discussion.groups;
        m_source.discussion.places.last().late = true;
        m_source.items = {m_item};
        const auto point = [this](PointColumn column, const QString &text, const GroupId &group, int rank) {
            return Point{.item = m_item.id, .column = column, .text = text, .group = group, .noted = {.rank = rank}};
        };
        m_source.points = {point(PointColumn::Agreed, u"先修三组到五组"_s, groups[0].id, 1),
                           point(PointColumn::Agreed, u"路先修三组"_s, groups[3].id, 2),
                           point(PointColumn::ToCheck, u"钱到了没有"_s, groups[1].id, 3),
                           point(PointColumn::ToCheck, u"沙子多少钱"_s, groups[1].id, 4)};
        m_source.points[1].mergedInto = m_source.points[0].id;
        m_source.points[3].answer = u"一方110元"_s;
        const ItemLines lines = draftMinutes(m_source).items.first();
        QCOMPARE(lines.rounds.size(), 2);
        QCOMPARE(lines.rounds[1], (TalkRoundLine{u"抽签分组，抽签号004829"_s, 20, {{u"第一组"_s, 1, 0, u"陈志强"_s, {}}, {u"第二组"_s, 1, 1, {}, {}}}}));
        QCOMPARE(lines.agreed, QStringList{u"先修三组到五组（第一组、第二轮第二组）"_s});
        QCOMPARE(lines.merged, (QList<MergedLine>{{u"共识点"_s, u"第二轮第二组"_s, u"路先修三组"_s, u"先修三组到五组"_s}}));
        QCOMPARE(lines.toCheck, (QStringList{u"钱到了没有（第二组）"_s, u"沙子多少钱（第二组；答复：一方110元）"_s}));
        QCOMPARE(lines.openChecks, QStringList{u"钱到了没有"_s});
        // Who sat in a group is named by nothing but a part in it.
        QVERIFY(!canonicalBytes(draftMinutes(m_source)).contains("周小梅"));
        // A round, or a merging, that was taken back is not told.
        m_source.points[0].withdrawn = true;
        QVERIFY(draftMinutes(m_source).items.first().merged.isEmpty());
    }

    void theMinutesTellHowLongWhoSpokeAndOfNobodyByName()
    {
        m_source.items = {m_item};
        QVERIFY(!draftMinutes(m_source).items.first().talkTime);
        QVERIFY(sentences::talkTime(draftMinutes(m_source).items.first()).isEmpty());
        const auto turn = [this](SpeakerClass of, int seconds, bool woman, bool over60) {
            return SpeakingTurn{.item = m_item.id, .speakerClass = of, .woman = woman, .over60 = over60,
                                .state = SpeakingTurn::State::Spoken, .seconds = seconds};
        };
        m_source.discussion.turns = {turn(SpeakerClass::Leader, 300, false, false), turn(SpeakerClass::Villager, 250, true, true),
                                     turn(SpeakerClass::Villager, 40, true, false)};
        SpeakingTurn other = turn(SpeakerClass::Cadre, 500, false, false);
        other.item = AgendaItemId::fresh(); // about another item
        m_source.discussion.turns.append(other);
        const Minutes minutes = draftMinutes(m_source);
        QCOMPARE(minutes.items.first().talkTime, (TalkTimeLine{300, 0, 290, {}, {}}));
        QCOMPARE(sentences::talkTime(minutes.items.first()),
                 u"计时的发言共9分50秒：主持人、党组织书记和村委会成员5分，其他干部0秒，村民4分50秒。"_s);
        QVERIFY(minutesText(minutes).contains(u"发言用时：计时的发言共9分50秒"_s));
        QVERIFY(!canonicalBytes(minutes).contains("周小梅"));
    }

    /// What one woman or two said would be known to be theirs, however often they spoke.
    void ofThreeWomenAndMoreTheMinutesTellTheTime()
    {
        m_source.items = {m_item};
        SpeakingTurn woman{.item = m_item.id, .woman = true, .over60 = true, .state = SpeakingTurn::State::Spoken, .seconds = 60};
        for (int people = 1; people <= 4; ++people) {
            woman.speaker = VillagerId::fresh();
            m_source.discussion.turns += {woman, woman};
            const TalkTimeLine told = *draftMinutes(m_source).items.first().talkTime;
            QCOMPARE(told.villagers, 120 * people);
            QCOMPARE(told.women.has_value(), people >= 3);
            QCOMPARE(told.over60.has_value(), people >= 3);
            QCOMPARE(told.women.value_or(told.villagers), told.villagers);
        }
        QVERIFY(sentences::talkTime(draftMinutes(m_source).items.first()).endsWith(u"村民8分；其中妇女8分，60周岁以上的8分。"_s));
    }

    void theMinutesTellAtWhoseWordAnItemEnded()
    {
        const auto ending = [this](ItemEnding how, const std::optional<EndedOtherwise> &otherwise) {
            m_source.items = {m_item};
            m_source.items.first().ending = how;
            m_source.items.first().otherwise = otherwise;
            return sentences::ending(draftMinutes(m_source).items.first());
        };
        const Moment when{.circumstance = {.happenedAt = QDateTime(QDate(2026, 11, 22), QTime(20, 14)), .precision = Precision::Minute}};
        QCOMPARE(ending(ItemEnding::Passed, {}), u"通过"_s);
        QCOMPARE(ending(ItemEnding::Consensus, EndedOtherwise{.when = when}), u"达成共识（20:14）"_s);
        QCOMPARE(ending(ItemEnding::Withdrawn, EndedOtherwise{.by = named(u"周小梅"_s), .when = when}), u"撤回（20:14，由周小梅撤回）"_s);
        QCOMPARE(ending(ItemEnding::Deferred, EndedOtherwise{.by = Appointee::asWritten(u"村委会"_s), .putOffTo = u"下次村民代表会议"_s}),
                 u"暂缓（由村委会提议，改到下次村民代表会议）"_s);
    }

    void theMinutesTellTheRatingThatStands()
    {
        QVERIFY(!draftMinutes(m_source).rating);
        m_source.ratings = {{.asked = 12, .count = {{1, 0, 0, 0, 0}}, .given = {.rank = 1}, .withdrawn = true},
                            {.method = RatingMethod::Taps, .asked = 12, .count = {{4, 3, 2, 1, 0}}, .given = {.rank = 2}}};
        const Minutes minutes = draftMinutes(m_source);
        QCOMPARE(minutes.rating, (RatingLine{u"逐人点选"_s, 12, 4, 3, 2, 1, 0}));
        QCOMPARE(sentences::rating(minutes), u"会议满意度（逐人点选）：在场12人，作答10人，应答率83%；很满意4人，满意3人，一般2人，不满意1人，很不满意0人。"_s);
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
