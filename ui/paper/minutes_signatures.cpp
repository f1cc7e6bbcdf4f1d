#include "app/minutes/sentences.h"
#include "app/minutes/vote_sentences.h"
#include "ui/paper/minutes_parts.h"
#include "ui/paper/minutes_type.h"

using namespace Qt::StringLiterals;

namespace yishibu::minutes_parts {

namespace {

/// One place to sign: the words and a line to write on.
void addSigningLine(Block &block, double x, double width, double baseline, const QString &words)
{
    const double length = widthOf(words, Face::Body, bodySize);
    block.marks.texts.append({QPointF(x, baseline), words, Face::Body, bodySize, 0});
    block.marks.lines.append({QLineF(x + length + 2, baseline + 3, x + width - 10, baseline + 3), 0.5});
}

Block signatureBlock(const Minutes &minutes, double width)
{
    constexpr double pitch = 34;
    constexpr double sealSide = 45 * pointsPerMm;
    Block block;
    block.spaceBefore = 6;
    const double half = width / 2;
    double baseline = pitch - 8;
    addSigningLine(block, 0, half, baseline, u"主持人（签字）："_s);
    addSigningLine(block, half, half, baseline, u"记录人（签字）："_s);
    baseline += pitch;
    if (!minutes.chairChanges.isEmpty()) {
        addSigningLine(block, 0, half, baseline, u"接替主持人（签字）："_s);
        baseline += pitch;
    }
    addSigningLine(block, 0, half, baseline, u"监票人（签字）："_s);
    addSigningLine(block, half, half, baseline, u"计票人（签字）："_s);
    baseline += pitch;
    addSigningLine(block, 0, width, baseline, u"村务监督委员会（签字）："_s);
    baseline += pitch;
    addSigningLine(block, 0, width, baseline, u"乡镇参会人员（签字，写明职务）："_s);
    const double sealTop = baseline + 8;
    const QRectF seal(width - sealSide - 24, sealTop, sealSide, sealSide);
    const QString name = minutes.sealWords() + u"（印章）"_s;
    const QString date = u"年　　月　　日"_s;
    const double centre = seal.center().x();
    const double nameBaseline = seal.center().y() + 2;
    block.marks.texts.append({QPointF(centre - widthOf(name, Face::Body, bodySize) / 2, nameBaseline), name, Face::Body, bodySize, 0});
    block.marks.texts.append({QPointF(centre - widthOf(date, Face::Body, bodySize) / 2 + 10, nameBaseline + 26), date, Face::Body, bodySize, 0});
    block.height = seal.bottom();
    block.marks.areas.append({u"seal"_s, seal});
    block.marks.areas.append({u"signatures"_s, QRectF(0, 0, width, block.height)});
    return block;
}

/// Whether a vote of the meeting counted households: then each row says what it counts.
bool countsHouseholds(const Minutes &minutes)
{
    return std::ranges::any_of(minutes.items, [](const ItemLines &item) {
        return std::ranges::any_of(item.votes, [](const VoteLines &vote) { return sentences::unitOf(vote) == u"户"; });
    });
}

/// Motion and figures of every vote beside the signatures; households are never taken for people.
QList<Block> votedAgain(const Minutes &minutes, double width)
{
    Table table;
    const double narrow = 44;
    table.columns = {width - 6 * narrow, narrow, narrow, narrow, narrow, narrow, narrow};
    table.size = 11;
    table.pitch = 16;
    table.padding = 3.5;
    table.leastRowHeight = 22;
    table.head = {label(u"签字确认的表决"_s)};
    for (const QString &head : {u"到会"_s, u"同意"_s, u"不同意"_s, u"弃权"_s, u"未表态"_s, u"结果"_s})
        table.head += label(head, Qt::AlignHCenter);
    const bool inUnits = countsHouseholds(minutes);
    for (const ItemLines &item : minutes.items) {
        for (const VoteLines &vote : item.votes) {
            const auto count = [&vote, inUnits](int of) {
                return figure(QString::number(of) + (inUnits ? sentences::unitOf(vote) : QString()));
            };
            // Of a choice no three answers, on paper nobody who said nothing: those figures stand with the vote itself.
            const auto where = [&count](bool has, int of) { return has ? count(of) : figure(u"—"_s); };
            const bool isCalled = !vote.ballot || !sentences::isUncalled(*vote.ballot);
            const bool isMotion = vote.options.isEmpty() && isCalled;
            table.rows += {PaperCell{sentences::motionWithChoice(vote)}, count(vote.present), where(isMotion, vote.inFavour),
                           where(isMotion, vote.against), where(isCalled, vote.abstained), where(!vote.ballot, vote.silent),
                           figure(sentences::outcomeOf(vote))};
        }
    }
    return table.rows.isEmpty() ? QList<Block>() : tableBlocks(table, 14);
}

} // namespace

QList<Block> signatures(const Minutes &m, const PageGeometry &geometry)
{
    const Block places = signatureBlock(m, geometry.width());
    QList<Block> blocks = votedAgain(m, geometry.width());
    // As many votes as a page can hold with the places to sign, the last of them always; the others go on from page to page.
    double height = places.spaceBefore + places.height;
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        height += blocks.at(i).spaceBefore + blocks.at(i).height;
        const bool isLast = i == blocks.size() - 1;
        if (!isLast && height > geometry.height())
            break;
        blocks[i].keepWithNext = true;
    }
    blocks.append(places);
    return blocks;
}

} // namespace yishibu::minutes_parts
