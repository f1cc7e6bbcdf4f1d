#include "app/topic/content_check.h"

#include "app/rules/rule_pack.h"
#include "app/rules/text_format.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr TextFormat format{"yishibu-content-check/1"_L1, 256 * 1024};

bool overlap(const CheckQuestion &one, const CheckQuestion &other)
{
    const auto endsBefore = [](const CheckQuestion &early, const CheckQuestion &late) {
        return early.until.isValid() && late.from.isValid() && early.until < late.from;
    };
    return one.id == other.id && !endsBefore(one, other) && !endsBefore(other, one);
}

CheckQuestion readQuestion(StrictObject &object)
{
    CheckQuestion question{.id = object.text(u"id"_s),
                           .asks = object.text(u"asks"_s),
                           .article = object.text(u"article"_s),
                           .telltales = object.textsIf(u"telltales"_s)};
    if (object.has(u"from"_s))
        question.from = object.date(u"from"_s);
    if (object.has(u"until"_s))
        question.until = object.date(u"until"_s);
    if (question.from.isValid() && question.until.isValid() && question.until < question.from)
        object.fault(JsonTrouble::Kind::Contradictory, u"until"_s);
    object.done();
    return question;
}

QList<CheckQuestion> readQuestions(StrictObject &top)
{
    QList<CheckQuestion> questions;
    QList<StrictObject> objects = top.objects(u"questions"_s);
    for (StrictObject &object : objects) {
        const CheckQuestion question = readQuestion(object);
        if (std::ranges::any_of(questions, [&](const CheckQuestion &one) { return overlap(one, question); }))
            object.fault(JsonTrouble::Kind::Contradictory, u"id"_s);
        questions.append(question);
    }
    if (objects.isEmpty())
        top.fault(JsonTrouble::Kind::WrongValue, u"questions"_s);
    return questions;
}

} // namespace

Outcome<QList<CheckQuestion>> readCheckQuestions(const QByteArray &json)
{
    return readText<RulePackFault>(format, json, readQuestions);
}

QList<CheckQuestion> questionsOn(const QList<CheckQuestion> &questions, QDate day)
{
    QList<CheckQuestion> asked;
    for (const CheckQuestion &question : questions) {
        const bool isOver = question.until.isValid() && (!day.isValid() || question.until < day);
        const bool isToCome = day.isValid() && question.from.isValid() && day < question.from;
        if (!isOver && !isToCome)
            asked.append(question);
    }
    return asked;
}

QString digestOfWords(const Topic &topic)
{
    const QString words = QStringList{topic.title, topic.proposal, topic.explanation}.join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QStringList telltalesIn(const Topic &topic, const CheckQuestion &question)
{
    const QString words = QStringList{topic.title, topic.proposal, topic.explanation}.join(u'\n');
    QStringList found;
    for (const QString &telltale : question.telltales) {
        if (words.contains(telltale))
            found.append(telltale);
    }
    return found;
}

const CheckAnswer *answerTo(const CheckQuestion &question, const Topic &topic, const QList<CheckAnswer> &answers)
{
    const auto found = std::ranges::find_if(answers, [&](const CheckAnswer &answer) {
        return answer.topic == topic.id && answer.question == question.id;
    });
    return found != answers.end() && found->wordsDigest == digestOfWords(topic) ? &*found : nullptr;
}

} // namespace yishibu
