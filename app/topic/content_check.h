#pragma once

#include "app/outcome.h"
#include "app/topic/topic.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace yishibu {

/// One question of the content pre-check (law-and-paper.md A3): no meeting may decide what the law forbids, whoever votes for it
/// (Organic Law art. 31). Data, not code: resources/rules/checks/content.json.
struct CheckQuestion
{
    QString id;            ///< "fines"
    QString asks;          ///< in words for the clerk, so that "no" is the good answer: "是否设定罚款、没收财物等处罚？"
    QString article;       ///< what it would be against
    QStringList telltales; ///< words that make one look closer; they prove nothing
    QDate from = {};       ///< first day it is asked; invalid if it always was
    QDate until = {};      ///< last day; invalid if it still is

    bool operator==(const CheckQuestion &) const = default;
};

enum class CheckVerdict {
    Clear,    ///< it does not
    Breaches, ///< it does: the item may not be put to the vote
};

using CheckAnswerId = RecordId<struct CheckAnswerTag>;

/// What was answered to one question for one topic. It holds for the words it was given for: a changed topic is looked at anew.
struct CheckAnswer
{
    CheckAnswerId id = CheckAnswerId::fresh();
    TopicId topic = TopicId::fresh();
    QString question; ///< id of the question
    CheckVerdict verdict = CheckVerdict::Clear;
    QString remark;   ///< which passage, or why it is none; may be empty where it is clear
    QDate answeredOn;
    QString wordsDigest; ///< digestOfWords() of the topic as it was looked at

    bool operator==(const CheckAnswer &) const = default;
};

/// Reads the questions strictly, as rule packs are read; RulePackFault says why not.
Outcome<QList<CheckQuestion>> readCheckQuestions(const QByteArray &json);
/// Those that are asked of a meeting on that day; all that are asked now where the day is not known.
QList<CheckQuestion> questionsOn(const QList<CheckQuestion> &questions, QDate day);

/// SHA-256 in hex of what a topic asks, its title and its explanation.
QString digestOfWords(const Topic &topic);
/// The telltale words of the question that stand in the topic, in the order of the question.
QStringList telltalesIn(const Topic &topic, const CheckQuestion &question);
/// The answer that holds for the topic as it stands now; null while the question is open.
const CheckAnswer *answerTo(const CheckQuestion &question, const Topic &topic, const QList<CheckAnswer> &answers);

} // namespace yishibu
