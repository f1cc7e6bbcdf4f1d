#include "db/stores/groundwork_store.h"

#include "app/discussion/attachment.h"
#include "db/journal/journal.h"
#include "db/stores/column_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array verdictWords{
    // What a check does not know is never taken for clear.
    ColumnWord<CheckVerdict>{CheckVerdict::Breaches, "breaches"_L1},
    ColumnWord<CheckVerdict>{CheckVerdict::Clear, "clear"_L1},
};
constexpr std::array stanceWords{
    ColumnWord<HouseholdStance>{HouseholdStance::Otherwise, "otherwise"_L1},
    ColumnWord<HouseholdStance>{HouseholdStance::InFavour, "in_favour"_L1},
    ColumnWord<HouseholdStance>{HouseholdStance::Against, "against"_L1},
};

RowImage answerRow(const CheckAnswer &answer)
{
    return {u"check_answer"_s,
            {{u"id"_s, answer.id.hex()},
             {u"topic"_s, answer.topic.hex()},
             {u"question"_s, columnText(answer.question)},
             {u"verdict"_s, columnWord(verdictWords, answer.verdict)},
             {u"remark"_s, columnText(answer.remark)},
             {u"answered_on"_s, columnDate(answer.answeredOn)},
             {u"words_digest"_s, columnText(answer.wordsDigest)}}};
}

} // namespace

Outcome<Groundwork> GroundworkStore::groundwork() const
{
    Groundwork groundwork;
    const Done lists = then(readAnswers(groundwork), [&] { return readHouseholds(groundwork); });
    const Done read = then(then(lists, [&] { return readNobodyTouched(groundwork); }), [&] { return readOpinions(groundwork); });
    if (!read)
        return std::unexpected(read.error());
    return groundwork;
}

Done GroundworkStore::readAnswers(Groundwork &groundwork) const
{
    Statement rows(m_database, u"SELECT id, topic, question, verdict, remark, answered_on, words_digest FROM check_answer "
                               "ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        groundwork.answers.append({idAt<CheckAnswerId>(rows, 0), idAt<TopicId>(rows, 1), rows.text(2),
                                   columnValue(verdictWords, rows.text(3)), rows.text(4), dateOf(rows.text(5)),
                                   rows.text(6)});
    }
    return {};
}

Done GroundworkStore::readHouseholds(Groundwork &groundwork) const
{
    Statement rows(m_database, u"SELECT id, topic, household, asked_on, stance, answer FROM household_asked "
                               "WHERE withdrawn = 0 ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        groundwork.households.append({idAt<HouseholdAskedId>(rows, 0), idAt<TopicId>(rows, 1), idAt<HouseholdId>(rows, 2),
                                      dateOf(rows.text(3)), columnValue(stanceWords, rows.text(4)), rows.text(5)});
    }
    return {};
}

Done GroundworkStore::readNobodyTouched(Groundwork &groundwork) const
{
    Statement rows(m_database, u"SELECT id, topic, said_by, said_on FROM nobody_touched WHERE withdrawn = 0 ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next())
        groundwork.nobodyTouched.append({idAt<NobodyTouchedId>(rows, 0), idAt<TopicId>(rows, 1), rows.text(2), dateOf(rows.text(3))});
    return {};
}

Done GroundworkStore::readOpinions(Groundwork &groundwork) const
{
    Statement rows(m_database, u"SELECT id, topic, adviser, office, given_on, words, file_name, file_sha256, paper, file_size "
                               "FROM adviser_opinion WHERE withdrawn = 0 ORDER BY since"_s);
    if (const Done done = rows.run(); !done)
        return done;
    while (rows.next()) {
        groundwork.opinions.append({idAt<AdviserOpinionId>(rows, 0), idAt<TopicId>(rows, 1), rows.text(2), rows.text(3),
                                    dateOf(rows.text(4)), rows.text(5), rows.text(6),
                                    QByteArray::fromHex(rows.text(7).toLatin1()), optionalId<OpinionPaperId>(rows, 8), rows.number(9)});
    }
    return {};
}

Done GroundworkStore::keep(const QList<CheckAnswer> &answers, const QDateTime &now)
{
    if (answers.isEmpty())
        return {};
    Fact fact{.kind = u"content.checked"_s, .subject = answers.first().topic.hex(), .circumstance = {.happenedAt = now}};
    for (const CheckAnswer &answer : answers)
        fact.rows.append(answerRow(answer));
    return onlyDone(journal::confirm(m_database, fact, now));
}

Done GroundworkStore::keep(const HouseholdAsked &asked, const QDateTime &now)
{
    return write(asked, false, asked.askedOn.isValid() ? u"household.asked"_s : u"household.listed"_s, now);
}

Done GroundworkStore::withdraw(const HouseholdAsked &asked, const QDateTime &now)
{
    return write(asked, true, u"household.taken_off"_s, now);
}

Done GroundworkStore::write(const HouseholdAsked &asked, bool withdrawn, const QString &kind, const QDateTime &now)
{
    Fact fact{.kind = kind, .subject = asked.id.hex(), .circumstance = {.happenedAt = now}};
    fact.rows.append({u"household_asked"_s,
                      {{u"id"_s, asked.id.hex()},
                       {u"topic"_s, asked.topic.hex()},
                       {u"household"_s, asked.household.hex()},
                       {u"asked_on"_s, columnDate(asked.askedOn)},
                       {u"stance"_s, columnWord(stanceWords, asked.stance)},
                       {u"answer"_s, columnText(asked.answer)},
                       {u"withdrawn"_s, withdrawn ? 1 : 0}}});
    return onlyDone(journal::confirm(m_database, fact, now));
}

Done GroundworkStore::keep(const NobodyTouched &finding, const QDateTime &now)
{
    return write(finding, false, u"touched.nobody"_s, now);
}

Done GroundworkStore::withdraw(const NobodyTouched &finding, const QDateTime &now)
{
    return write(finding, true, u"touched.nobody_withdrawn"_s, now);
}

Done GroundworkStore::write(const NobodyTouched &finding, bool withdrawn, const QString &kind, const QDateTime &now)
{
    Fact fact{.kind = kind, .subject = finding.id.hex(), .circumstance = {.happenedAt = now}};
    fact.rows.append({u"nobody_touched"_s,
                      {{u"id"_s, finding.id.hex()},
                       {u"topic"_s, finding.topic.hex()},
                       {u"said_by"_s, columnText(finding.saidBy)},
                       {u"said_on"_s, columnDate(finding.saidOn)},
                       {u"withdrawn"_s, withdrawn ? 1 : 0}}});
    return onlyDone(journal::confirm(m_database, fact, now));
}

Done GroundworkStore::keep(const AdviserOpinion &opinion, const QDateTime &now, const QByteArray &paper)
{
    return write(opinion, false, u"opinion.kept"_s, now, paper);
}

Outcome<QByteArray> GroundworkStore::paperOf(const AdviserOpinion &opinion) const
{
    Statement rows(m_database, u"SELECT content FROM opinion_paper WHERE id = ?"_s);
    if (const Done done = rows.bind(opinion.paper ? opinion.paper->hex() : QString()).run(); !done)
        return std::unexpected(done.error());
    QByteArray bytes = rows.next() ? QByteArray::fromBase64(rows.text(0).toLatin1()) : QByteArray();
    if (!opinion.paper || !areBytesOf(bytes, opinion.fileSize, opinion.fileDigest))
        return std::unexpected(Reason::failure(AttachmentRefusal::NoSuchFile, {opinion.fileName}));
    return bytes;
}

Done GroundworkStore::withdraw(const AdviserOpinion &opinion, const QDateTime &now)
{
    return write(opinion, true, u"opinion.withdrawn"_s, now);
}

Done GroundworkStore::write(const AdviserOpinion &opinion, bool withdrawn, const QString &kind, const QDateTime &now, const QByteArray &paper)
{
    Fact fact{.kind = kind, .subject = opinion.id.hex(), .circumstance = {.happenedAt = now}};
    if (opinion.paper && !paper.isEmpty())
        fact.rows.append({u"opinion_paper"_s, {{u"id"_s, opinion.paper->hex()}, {u"content"_s, QString::fromLatin1(paper.toBase64())}}});
    fact.rows.append({u"adviser_opinion"_s,
                      {{u"id"_s, opinion.id.hex()},
                       {u"topic"_s, opinion.topic.hex()},
                       {u"adviser"_s, columnText(opinion.adviser)},
                       {u"office"_s, columnText(opinion.office)},
                       {u"given_on"_s, columnDate(opinion.givenOn)},
                       {u"words"_s, columnText(opinion.words)},
                       {u"file_name"_s, columnText(opinion.fileName)},
                       {u"file_sha256"_s, QString::fromLatin1(opinion.fileDigest.toHex())},
                       {u"paper"_s, columnId(opinion.paper)},
                       {u"file_size"_s, opinion.fileSize},
                       {u"withdrawn"_s, withdrawn ? 1 : 0}}});
    return onlyDone(journal::confirm(m_database, fact, now));
}

} // namespace yishibu
