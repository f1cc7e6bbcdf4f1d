#include "db/stores/speaking_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"
#include "db/stores/meeting_rows.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array classWords{
    ColumnWord<SpeakerClass>{SpeakerClass::Villager, "villager"_L1},
    ColumnWord<SpeakerClass>{SpeakerClass::Cadre, "cadre"_L1},
    ColumnWord<SpeakerClass>{SpeakerClass::Leader, "leader"_L1},
};
constexpr std::array stateWords{
    ColumnWord<SpeakingTurn::State>{SpeakingTurn::State::Waiting, "waiting"_L1},
    ColumnWord<SpeakingTurn::State>{SpeakingTurn::State::Speaking, "speaking"_L1},
    ColumnWord<SpeakingTurn::State>{SpeakingTurn::State::Spoken, "spoken"_L1},
};

void putIf(QJsonObject &columns, const QString &name, const std::optional<Moment> &moment)
{
    if (moment)
        putMoment(columns, name, *moment);
    else
        putNoMoment(columns, name);
}

RowImage rowOf(const SpeakingTurn &turn, const QStringList &moments = {})
{
    RowImage row{u"speaking_turn"_s,
                 {{u"id"_s, turn.id.hex()},
                  {u"meeting"_s, turn.meeting.hex()},
                  {u"item"_s, turn.item.hex()},
                  {u"speaker"_s, turn.speaker.hex()},
                  {u"speaker_class"_s, columnWord(classWords, turn.speakerClass)},
                  {u"woman"_s, turn.woman ? 1 : 0},
                  {u"over60"_s, turn.over60 ? 1 : 0},
                  {u"frail"_s, turn.frail ? 1 : 0},
                  {u"state"_s, columnWord(stateWords, turn.state)},
                  {u"turn_limit"_s, turn.limit},
                  {u"added"_s, turn.added},
                  {u"seconds"_s, turn.seconds},
                  {u"withdrawn"_s, turn.withdrawn ? 1 : 0}},
                 moments};
    putMoment(row.columns, u"asked"_s, turn.asked);
    putIf(row.columns, u"begun"_s, turn.begun);
    putIf(row.columns, u"ended"_s, turn.ended);
    return row;
}

std::optional<Moment> momentIf(const Statement &row, int first)
{
    return row.isNull(first) ? std::nullopt : std::optional(momentAt(row, first));
}

SpeakingTurn turnAt(const Statement &row)
{
    return {.id = idAt<TurnId>(row, 0),
            .meeting = idAt<MeetingId>(row, 1),
            .item = idAt<AgendaItemId>(row, 2),
            .speaker = idAt<VillagerId>(row, 3),
            .speakerClass = columnValue(classWords, row.text(4)),
            .woman = row.flag(5),
            .over60 = row.flag(6),
            .frail = row.flag(7),
            .state = columnValue(stateWords, row.text(8)),
            .limit = int(row.number(9)),
            .added = int(row.number(10)),
            .seconds = int(row.number(11)),
            .asked = momentAt(row, 13),
            .begun = momentIf(row, 19),
            .ended = momentIf(row, 25),
            .withdrawn = row.flag(12)};
}

Outcome<journal::Place> keepTurn(Database &database, const QString &kind, const SpeakingTurn &turn, const QString &moment,
                                 const Circumstance &how, const QDateTime &now)
{
    Fact fact{.kind = kind,
              .subject = turn.id.hex(),
              .meeting = turn.meeting,
              .circumstance = how,
              .rows = {rowOf(turn, moment.isEmpty() ? QStringList() : QStringList{moment})}};
    if (const Done done = putSession(database, fact); !done)
        return std::unexpected(done.error());
    return journal::confirm(database, std::move(fact), now);
}

} // namespace

Outcome<QList<SpeakingTurn>> SpeakingStore::turns(const MeetingId &meeting) const
{
    Statement rows(m_database, u"SELECT id, meeting, item, speaker, speaker_class, woman, over60, frail, state, turn_limit, added, "
                               "seconds, withdrawn, asked_seq, asked_rank, asked_at, asked_precision, asked_source, asked_operator, "
                               "begun_seq, begun_rank, begun_at, begun_precision, begun_source, begun_operator, "
                               "ended_seq, ended_rank, ended_at, ended_precision, ended_source, ended_operator "
                               "FROM speaking_turn WHERE meeting = ? AND withdrawn = 0 ORDER BY asked_rank, asked_seq"_s);
    if (const Done done = rows.bind(meeting.hex()).run(); !done)
        return std::unexpected(done.error());
    QList<SpeakingTurn> list;
    while (rows.next())
        list.append(turnAt(rows));
    return list;
}

Outcome<SpeakingTurn> SpeakingStore::ask(const SpeakingTurn &turn, const QDateTime &now)
{
    const auto place = keepTurn(m_database, u"speaking_turn.asked"_s, turn, u"asked"_s, turn.asked.circumstance, now);
    if (!place)
        return std::unexpected(place.error());
    SpeakingTurn kept = turn;
    journal::setPlace(kept.asked, *place);
    return kept;
}

Outcome<SpeakingTurn> SpeakingStore::begin(const SpeakingTurn &turn, const Circumstance &how, const QDateTime &now)
{
    SpeakingTurn kept = turn;
    kept.begun = Moment{.circumstance = how};
    const auto place = keepTurn(m_database, u"speaking_turn.begun"_s, kept, u"begun"_s, how, now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(*kept.begun, *place);
    return kept;
}

Outcome<SpeakingTurn> SpeakingStore::extend(const SpeakingTurn &turn, const QDateTime &now)
{
    const auto place = keepTurn(m_database, u"speaking_turn.extended"_s, turn, {}, {.happenedAt = now}, now);
    return place ? Outcome<SpeakingTurn>(turn) : std::unexpected(place.error());
}

Outcome<SpeakingTurn> SpeakingStore::end(const SpeakingTurn &turn, const Circumstance &how, const QDateTime &now)
{
    SpeakingTurn kept = turn;
    kept.ended = Moment{.circumstance = how};
    const auto place = keepTurn(m_database, u"speaking_turn.ended"_s, kept, u"ended"_s, how, now);
    if (!place)
        return std::unexpected(place.error());
    journal::setPlace(*kept.ended, *place);
    return kept;
}

Done SpeakingStore::withdraw(SpeakingTurn turn, const QDateTime &now)
{
    turn.withdrawn = true;
    return onlyDone(keepTurn(m_database, u"speaking_turn.withdrawn"_s, turn, {}, {.happenedAt = now}, now));
}

} // namespace yishibu
