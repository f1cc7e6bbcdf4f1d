#include "ui/discussion/discussion_page.h"

#include "ui/discussion/discussion_desk.h"
#include "ui/discussion/discussion_input.h"
#include "ui/hall/hall.h"
#include "ui/words/moment_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr std::array columnOrder{PointColumn::Agreed, PointColumn::Disputed, PointColumn::ToCheck};
constexpr int lineKinds = 4;

} // namespace

// What is typed, and what stands in the lists.

QList<Entry> DiscussionPage::remarkEntries() const
{
    QList<Entry> remarks;
    for (const Remark &remark : m_hall.remarks()) {
        if (remark.item != *m_item || remark.withdrawn)
            continue;
        const QString name = m_hall.nameOf(remark.speaker);
        // The laptop's picture may hang on the wall: who did not agree to be named is not named here either.
        const QString above = remark.named && !name.isEmpty() ? name : tr("A villager");
        remarks.append({remark.id.hex(), above, remark.text, momentWords(remark.said.circumstance)});
    }
    return remarks;
}

/// While the groups talk, those of the chosen one; else all of them, brought together.
QList<Entry> DiscussionPage::pointEntries(PointColumn column) const
{
    QList<Entry> entries;
    const bool ofOneGroup = isGrouped() && !m_isReporting;
    if (ofOneGroup) {
        for (const Point &point : m_hall.points()) {
            if (point.item == *m_item && !point.withdrawn && point.column == column && point.group == m_group)
                entries.append(entryOf({point, {}, {}}));
        }
        return entries;
    }
    for (const ReportedPoint &reported : reportedOn(m_hall.points(), *m_item)) {
        if (reported.point.column == column)
            entries.append(entryOf(reported));
    }
    return entries;
}

Entry DiscussionPage::entryOf(const ReportedPoint &reported) const
{
    const Point &point = reported.point;
    QStringList detail;
    for (const GroupId &group : reported.groups)
        detail.append(m_hall.nameOfGroup(group));
    if (!point.voices.isEmpty())
        detail.append(point.voices);
    if (point.speaker)
        detail.append(tr("raised by %1").arg(m_hall.nameOf(point.speaker)));
    if (point.fromSlip)
        detail.append(tr("from a slip"));
    if (point.checker) {
        const bool tonight = point.checkBy == m_hall.meeting().scheduledAt.date();
        detail.append(tr("%1 finds it out, %2").arg(m_hall.nameOf(point.checker),
                                                    tonight ? tr("before people leave") : dateWords(point.checkBy)));
    }
    if (!point.answer.isEmpty())
        detail.append(tr("Answer: %1").arg(point.answer));
    if (point.forMotion)
        detail.append(tr("offered as the motion"));
    if (detail.isEmpty())
        detail.append(momentWords(point.noted.circumstance));
    return {point.id.hex(), {}, point.text, detail.join(u" · "_s), !isGrouped() || m_isReporting};
}

/// Where the next line goes says which lists are looked at: remarks stand aside while a group's points are typed.
void DiscussionPage::showEntries()
{
    if (!m_item || !m_hall.hasMeeting())
        return;
    m_remarks->setEntries(remarkEntries());
    m_remarks->setVisible(!isGrouped() || m_input->kind() == LineKind::Remark);
    for (size_t i = 0; i < columnOrder.size(); ++i)
        m_columns[i]->setEntries(pointEntries(columnOrder[i]));
}

Done DiscussionPage::keepPoint(PointColumn column, const QString &words)
{
    const auto kept = m_desk.addPoint(Point{.item = *m_item,
                                            .column = column,
                                            .text = words,
                                            .group = m_group,
                                            .voices = m_input->voices(),
                                            .speaker = m_input->speaker(),
                                            .fromSlip = m_input->isFromSlip()});
    return onlyDone(kept);
}

void DiscussionPage::keepLine()
{
    if (!m_item || m_input->words().trimmed().isEmpty())
        return;
    const QString words = m_input->words();
    const Done kept = m_input->kind() == LineKind::Remark
                          ? onlyDone(m_desk.addRemark(*m_item, m_input->speaker(), m_input->isNamed(), words))
                          : keepPoint(columnOrder[size_t(m_input->kind())], words);
    if (!kept) {
        Q_EMIT said(Tone::Warn, wordsOf(kept.error()));
        return;
    }
    m_input->clearLine();
    keepDraft();
    m_input->line()->setFocus();
}

QString DiscussionPage::place(const QString &part) const
{
    return u"discussion/%1/%2"_s.arg(m_item->hex(), part);
}

void DiscussionPage::keepDraft()
{
    if (!m_item)
        return;
    const Done kept = then(m_desk.keepDraft(place(u"words"_s), m_input->words()), [this] {
        return m_desk.keepDraft(place(u"column"_s), QString::number(int(m_input->kind())));
    });
    if (!kept)
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
}

void DiscussionPage::restoreDraft()
{
    m_input->clearLine();
    m_input->setWords(m_desk.draft(place(u"words"_s)));
    bool isKept = false;
    const int kept = m_desk.draft(place(u"column"_s)).toInt(&isKept);
    const LineKind usual = isGrouped() ? LineKind::Agreed : LineKind::Remark;
    m_input->setKind(isKept ? LineKind(qBound(0, kept, lineKinds - 1)) : usual);
}

void DiscussionPage::withdraw(const QString &id)
{
    Done done;
    QString words;
    for (const Remark &remark : QList<Remark>(m_hall.remarks())) {
        if (remark.id.hex() == id) {
            words = remark.text;
            done = m_desk.withdraw(remark);
        }
    }
    for (const Point &point : QList<Point>(m_hall.points())) {
        if (point.id.hex() == id) {
            words = point.text;
            done = m_desk.withdraw(point);
        }
    }
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
    else if (!words.isEmpty())
        Q_EMIT said(Tone::Info, tr("Withdrawn: %1").arg(words));
    m_input->line()->setFocus();
}

void DiscussionPage::withdrawLast()
{
    withdraw(m_undo->property("entry").toString());
}

} // namespace yishibu
