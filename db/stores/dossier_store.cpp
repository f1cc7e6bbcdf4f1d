#include "db/stores/dossier_store.h"

#include "db/journal/journal.h"
#include "db/stores/column_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array motiveWords{
    ColumnWord<DossierMotive>{DossierMotive::Villagers, "villagers"_L1},
    ColumnWord<DossierMotive>{DossierMotive::Cadres, "cadres"_L1},
    ColumnWord<DossierMotive>{DossierMotive::Higher, "higher"_L1},
};

StepRecord recordFrom(const Statement &row)
{
    return {.id = idAt<DossierStepId>(row, 1),
            .step = row.text(2),
            .day = dateOf(row.text(3)),
            .meeting = optionalId<MeetingId>(row, 4),
            .kind = {row.text(5)},
            .base = int(row.number(6)),
            .present = int(row.number(7)),
            .inFavour = int(row.number(8)),
            .planVersion = int(row.number(9)),
            .words = row.text(10),
            .supervision = row.text(11),
            .people = row.text(12).split(u'\n', Qt::SkipEmptyParts),
            .township = row.text(13),
            .postedUntil = dateOf(row.text(14))};
}

} // namespace

Outcome<QList<Dossier>> DossierStore::all() const
{
    Statement rows(m_database, u"SELECT id, topic, form, motive, matter, one_head, study_waiver, opened_on FROM dossier "
                               "WHERE withdrawn = 0 ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return std::unexpected(done.error());
    QList<Dossier> list;
    while (rows.next()) {
        list.append({.id = idAt<DossierId>(rows, 0),
                     .topic = idAt<TopicId>(rows, 1),
                     .form = rows.text(2),
                     .motive = columnValue(motiveWords, rows.text(3)),
                     .matter = rows.text(4),
                     .openedOn = dateOf(rows.text(7)),
                     .hasOneHead = rows.number(5) != 0,
                     .studyWaiver = rows.text(6)});
    }
    if (const Done done = addRecords(list); !done)
        return std::unexpected(done.error());
    return list;
}

Done DossierStore::addRecords(QList<Dossier> &dossiers) const
{
    Statement rows(m_database, u"SELECT dossier, id, step, day, meeting, kind, base, present, in_favour, plan_version, words, "
                               "supervision, people, township, posted_until FROM dossier_step WHERE withdrawn = 0 ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        const auto dossier = std::ranges::find(dossiers, idAt<DossierId>(rows, 0), &Dossier::id);
        if (dossier != dossiers.end())
            dossier->records.append(recordFrom(rows));
    }
    return {};
}

Done DossierStore::keep(const Dossier &dossier, const QDateTime &now)
{
    Fact fact{.kind = u"dossier.kept"_s, .subject = dossier.id.hex(), .circumstance = {.happenedAt = now}};
    fact.rows.append({u"dossier"_s,
                      {{u"id"_s, dossier.id.hex()},
                       {u"topic"_s, dossier.topic.hex()},
                       {u"form"_s, columnText(dossier.form)},
                       {u"motive"_s, columnWord(motiveWords, dossier.motive)},
                       {u"matter"_s, columnText(dossier.matter)},
                       {u"one_head"_s, dossier.hasOneHead ? 1 : 0},
                       {u"study_waiver"_s, columnText(dossier.studyWaiver)},
                       {u"opened_on"_s, columnDate(dossier.openedOn)},
                       {u"withdrawn"_s, 0}}});
    return onlyDone(journal::confirm(m_database, fact, now));
}

Done DossierStore::record(const DossierId &dossier, const StepRecord &record, const QDateTime &now)
{
    return write(dossier, record, u"dossier.step_recorded"_s, {}, now);
}

Done DossierStore::withdraw(const DossierId &dossier, const StepRecord &record, const QString &because, const QDateTime &now)
{
    if (because.trimmed().isEmpty())
        return std::unexpected(Reason::refusal(DossierRefusal::NoReason));
    return write(dossier, record, u"dossier.step_withdrawn"_s, because, now);
}

Done DossierStore::write(const DossierId &dossier, const StepRecord &record, const QString &kind, const QString &because,
                         const QDateTime &now)
{
    Fact fact{.kind = kind, .subject = record.id.hex(), .circumstance = {.happenedAt = now}};
    fact.rows.append({u"dossier_step"_s,
                      {{u"id"_s, record.id.hex()},
                       {u"dossier"_s, dossier.hex()},
                       {u"step"_s, columnText(record.step)},
                       {u"day"_s, columnDate(record.day)},
                       {u"meeting"_s, columnId(record.meeting)},
                       {u"kind"_s, columnText(record.kind.word)},
                       {u"base"_s, record.base},
                       {u"present"_s, record.present},
                       {u"in_favour"_s, record.inFavour},
                       {u"plan_version"_s, record.planVersion},
                       {u"words"_s, columnText(record.words)},
                       {u"supervision"_s, columnText(record.supervision)},
                       {u"people"_s, columnText(record.people.join(u'\n'))},
                       {u"township"_s, columnText(record.township)},
                       {u"posted_until"_s, columnDate(record.postedUntil)},
                       {u"withdrawn"_s, because.isEmpty() ? 0 : 1},
                       {u"withdrawn_because"_s, columnText(because)}}});
    return onlyDone(journal::confirm(m_database, fact, now));
}

} // namespace yishibu
