#include "db/stores/question_columns.h"

#include "db/stores/column_words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array kindWords{
    ColumnWord<QuestionKind>{QuestionKind::Motion, "motion"_L1},
    ColumnWord<QuestionKind>{QuestionKind::OneOf, "one_of"_L1},
    ColumnWord<QuestionKind>{QuestionKind::AtMost, "at_most"_L1},
    ColumnWord<QuestionKind>{QuestionKind::Approval, "approval"_L1},
};

QString textOf(const QJsonArray &list)
{
    return list.isEmpty() ? columnText({}) : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QJsonArray listFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QJsonArray arrayOf(const QList<int> &figures)
{
    QJsonArray list;
    for (const int figure : figures)
        list.append(figure);
    return list;
}

QList<int> figuresIn(const QJsonArray &list)
{
    QList<int> figures;
    for (const auto &value : list)
        figures.append(value.toInt());
    return figures;
}

QString textOfSections(const QList<SectionCount> &sections)
{
    QJsonArray list;
    for (const SectionCount &section : sections)
        list.append(QJsonObject{{u"name"_s, section.name}, {u"hands"_s, arrayOf(section.hands)}});
    return textOf(list);
}

QList<SectionCount> sectionsFromText(const QString &text)
{
    QList<SectionCount> sections;
    const QJsonArray list = listFrom(text);
    for (const auto &value : list) {
        const QJsonObject section = value.toObject();
        sections.append({section.value("name"_L1).toString(), figuresIn(section.value("hands"_L1).toArray())});
    }
    return sections;
}

} // namespace

QString textOfNames(const QStringList &names)
{
    return textOf(QJsonArray::fromStringList(names));
}

QStringList namesFromText(const QString &text)
{
    QStringList names;
    const QJsonArray list = listFrom(text);
    for (const auto &value : list)
        names.append(value.toString());
    return names;
}

QString textOfFigures(const QList<int> &figures)
{
    return textOf(arrayOf(figures));
}

QList<int> figuresFromText(const QString &text)
{
    return figuresIn(listFrom(text));
}

void putQuestion(QJsonObject &columns, const Vote &vote)
{
    columns.insert(u"question_kind"_s, columnWord(kindWords, vote.question.kind));
    columns.insert(u"options"_s, textOfNames(vote.question.options));
    columns.insert(u"most"_s, vote.question.most);
    columns.insert(u"run_off_of"_s, columnId(vote.runOffOf));
    columns.insert(u"section_counts"_s, textOfSections(vote.sections));
    columns.insert(u"option_votes"_s, textOfFigures(vote.optionVotes));
    columns.insert(u"chosen"_s, textOfFigures(vote.chosen));
}

QString questionColumns()
{
    return u"question_kind, options, most, run_off_of, section_counts, option_votes, chosen"_s;
}

void readQuestion(Vote &vote, const Statement &row, int first)
{
    vote.question = {columnValue(kindWords, row.text(first)), namesFromText(row.text(first + 1)), int(row.number(first + 2))};
    vote.runOffOf = optionalId<VoteId>(row, first + 3);
    vote.sections = sectionsFromText(row.text(first + 4));
    vote.optionVotes = figuresFromText(row.text(first + 5));
    vote.chosen = figuresFromText(row.text(first + 6));
}

} // namespace yishibu
