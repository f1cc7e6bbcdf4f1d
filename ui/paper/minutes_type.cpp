#include "ui/paper/minutes_type.h"

#include "app/minutes/sentences.h"

using namespace Qt::StringLiterals;

namespace yishibu::minutes_parts {

namespace {

QList<Block> itemHeading(const Minutes &minutes, int index, double width)
{
    const int count = int(minutes.items.size());
    const QString text = sentences::itemName(index, count) + u"："_s + minutes.items.at(index).title;
    return textBlocks(text, {Face::Kai, 15, 26, 0, 0, Qt::AlignLeft}, width, index > 0 ? 8 : 2, true);
}

} // namespace

QList<Block> heading(const QString &text, double width)
{
    return textBlocks(text, {Face::Heading, 16, 28, 0, 0, Qt::AlignLeft}, width, 12, true);
}

QList<Block> paragraph(const QString &text, double width, bool keepWithNext)
{
    return textBlocks(text, {Face::Body, bodySize, bodyPitch, 2 * bodySize, 0, Qt::AlignJustify}, width, 0, keepWithNext);
}

void addFact(QList<Block> &blocks, const QString &label, const QString &fact, double width)
{
    if (!fact.trimmed().isEmpty())
        blocks += paragraph(label + u"："_s + sentences::ended(fact), width);
}

PaperCell label(const QString &text, Qt::Alignment alignment)
{
    return {text, Face::Label, alignment, 1};
}

PaperCell figure(const QString &text)
{
    return {text, Face::Body, Qt::AlignHCenter, 1};
}

QList<Block> eachItem(const Minutes &minutes, const QString &part, double width,
                      const std::function<QList<Block>(const ItemLines &)> &add)
{
    QList<Block> blocks = heading(part, width);
    for (int i = 0; i < minutes.items.size(); ++i) {
        blocks += itemHeading(minutes, i, width);
        blocks += add(minutes.items.at(i));
    }
    if (minutes.items.isEmpty())
        blocks += paragraph(u"本次会议没有议题。"_s, width);
    return blocks;
}

} // namespace yishibu::minutes_parts
