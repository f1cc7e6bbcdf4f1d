#include "app/minutes/groundwork_words.h"

#include "app/meeting/meeting.h"
#include "app/minutes/sentences.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QString checkWords(const Topic &topic, const Groundwork &groundwork, QDate day)
{
    QDate latest;
    QStringList remarks;
    const QList<CheckQuestion> asked = questionsOn(groundwork.questions, day);
    int clear = 0;
    int breaches = 0;
    for (const CheckQuestion &question : asked) {
        const CheckAnswer *answer = answerTo(question, topic, groundwork.answers);
        if (!answer)
            continue;
        ++(answer->verdict == CheckVerdict::Clear ? clear : breaches);
        latest = !latest.isValid() || answer->answeredOn > latest ? answer->answeredOn : latest;
        if (!answer->remark.trimmed().isEmpty())
            remarks.append(answer->remark.trimmed());
    }
    if (!latest.isValid())
        return {};
    QString words = u"%1内容预审%2项，未发现违反法律的%3项"_s.arg(paperDate(latest)).arg(asked.size()).arg(clear);
    if (breaches > 0)
        words += u"，违反法律的%1项"_s.arg(breaches);
    if (const qsizetype open = asked.size() - clear - breaches; open > 0)
        words += u"，未答的%1项"_s.arg(open);
    return sentences::ended(remarks.isEmpty() ? words : words + u"（%1）"_s.arg(remarks.join(u'；')));
}

/// "2户不同意（占地多；影响排水）"; empty for nobody.
QString share(int count, const QString &what, const QStringList &reasons)
{
    if (count == 0)
        return {};
    const QString words = u"%1户%2"_s.arg(count).arg(what);
    return reasons.isEmpty() ? words : words + u"（%1）"_s.arg(reasons.join(u'；'));
}

QString householdWords(const QList<HouseholdAsked> &touched, const std::optional<NobodyTouched> &nobody)
{
    if (touched.isEmpty())
        return nobody ? u"%1%2核实，没有受影响特别大的农户。"_s.arg(nobody->saidBy.trimmed(), paperDate(nobody->saidOn)) : QString();
    struct Part
    {
        int count = 0;
        QStringList reasons;
    };
    Part inFavour;
    Part against;
    Part otherwise;
    Part silent;
    for (const HouseholdAsked &one : touched) {
        Part &part = !one.askedOn.isValid()                   ? silent
                     : one.stance == HouseholdStance::InFavour ? inFavour
                     : one.stance == HouseholdStance::Against  ? against
                                                               : otherwise;
        ++part.count;
        // What those say who agree needs no reason on paper; what speaks against it does.
        if (&part != &inFavour && !one.answer.trimmed().isEmpty() && !part.reasons.contains(one.answer.trimmed()))
            part.reasons.append(one.answer.trimmed());
    }
    QStringList parts{share(inFavour.count, u"同意"_s, {}), share(against.count, u"不同意"_s, against.reasons),
                      share(otherwise.count, u"另有意见"_s, otherwise.reasons), share(silent.count, u"未征求"_s, silent.reasons)};
    parts.removeAll(QString());
    return u"涉及农户%1户，事前征求了%2户的意见：%3。"_s.arg(touched.size()).arg(touched.size() - silent.count).arg(parts.join(u"，"_s));
}

QString opinionWords(const AdviserOpinion &opinion)
{
    QString words = u"%1%2%3提出意见：%4"_s.arg(opinion.office, opinion.adviser, paperDate(opinion.givenOn), opinion.words.trimmed());
    words = sentences::ended(words);
    if (!opinion.fileName.isEmpty())
        words += u"（附件：%1，校验值%2）"_s.arg(opinion.fileName, QString::fromLatin1(opinion.fileDigest.toHex().left(16)).toUpper());
    return words;
}

} // namespace

QStringList groundworkWords(const Topic &topic, const Groundwork &groundwork, QDate day)
{
    QStringList words{checkWords(topic, groundwork, day),
                      householdWords(touchedBy(topic.id, groundwork), nobodyTouchedBy(topic.id, groundwork))};
    for (const AdviserOpinion &opinion : opinionsOn(topic.id, groundwork))
        words.append(opinionWords(opinion));
    words.removeAll(QString());
    return words;
}

} // namespace yishibu
