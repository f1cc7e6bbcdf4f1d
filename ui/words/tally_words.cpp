#include "ui/words/tally_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

struct TallyWords
{
    Q_DECLARE_TR_FUNCTIONS(TallyWords)
};

QString spoiledWords(const CalledPaper &paper)
{
    switch (*paper.spoiled) {
    case SpoiledBecause::TooManyMarks: return TallyWords::tr("too many marks");
    case SpoiledBecause::Unreadable: return TallyWords::tr("cannot be read");
    case SpoiledBecause::WrongMark: return TallyWords::tr("a mark that is none of ours");
    case SpoiledBecause::Otherwise: return paper.spoiledWords;
    }
    return {};
}

} // namespace

QStringList rowWords(const Question &question)
{
    QStringList words = question.kind == QuestionKind::Motion
                            //: 同意, 不同意: the answers on a ballot
                            ? QStringList{TallyWords::tr("In favour"), TallyWords::tr("Against")}
                            : question.options;
    //: 弃权: the third answer on a ballot, or a paper without a mark
    words.append(TallyWords::tr("Abstaining"));
    return words;
}

QStringList rowKeys(const Question &question)
{
    QStringList keys;
    for (int row = 0; row < rowsOf(question); ++row)
        keys.append(row == abstentionRow(question) && question.kind != QuestionKind::Motion ? u"."_s : QString::number(row + 1));
    return keys;
}

QString paperWords(const Question &question, const CalledPaper &paper)
{
    if (paper.spoiled)
        //: a ballot paper: 无效, and why
        return TallyWords::tr("spoiled (%1)").arg(spoiledWords(paper));
    const QStringList words = rowWords(question);
    QStringList marked;
    for (const int row : paper.rows)
        marked.append(words.value(row));
    return marked.join(TallyWords::tr(", ", "between the options marked on one paper"));
}

} // namespace yishibu
