#include "ui/words/tally_words.h"

#include "ui/words/ballot_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

class TallyWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::TallyWords)
};

} // namespace

QStringList rowWords(const Question &question)
{
    QStringList words;
    for (int row = 0; row < rowsOf(question); ++row)
        words.append(rowWords(question, row));
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
        return TallyWords::tr("spoiled (%1)").arg(*paper.spoiled == SpoiledBecause::Otherwise ? paper.spoiledWords : wordOf(*paper.spoiled));
    const QStringList words = rowWords(question);
    QStringList marked;
    for (const int row : paper.rows)
        marked.append(words.value(row));
    return marked.join(TallyWords::tr(", ", "between the options marked on one paper"));
}

} // namespace yishibu
