#include "ui/discussion/point_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/date_fields.h"
#include "ui/controls/field_row.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/discussion/discussion_desk.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {
constexpr int longestAnswer = 300;
} // namespace

PointPanel::PointPanel(DiscussionDesk &desk, const Hall &hall, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_card(new Card(this)), m_words(newLabel({}, Look::Title, m_card, true)),
      m_from(newLabel({}, Look::Small, m_card, true)), m_merged(new QVBoxLayout), m_like(new QComboBox),
      m_merge(newButton(tr("Make them one"), Look::Secondary, m_card)), m_merging(newMerging()), m_checking(newChecking()),
      m_offer(newButton({}, Look::Secondary, m_card)), m_withdraw(newButton(tr("Withdraw it"), Look::Secondary, m_card)),
      m_back(newButton(tr("Back to the points"), Look::Secondary, m_card))
{
    m_words->setObjectName(u"openedPoint"_s);
    m_merged->setSpacing(4);
    m_offer->setObjectName(u"offerAsMotion"_s);
    m_withdraw->setObjectName(u"withdrawPoint"_s);
    m_back->setObjectName(u"leavePoint"_s);
    m_card->body()->addWidget(m_words);
    m_card->body()->addWidget(m_from);
    m_card->body()->addLayout(m_merged);
    m_card->body()->addWidget(m_merging);
    m_card->body()->addWidget(m_checking);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_offer);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_point)
            tell(m_desk.offerAsMotion(RemarkId(*m_point)));
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        const auto point = std::ranges::find(m_hall.points(), *m_point, &Point::id);
        if (point == m_hall.points().cend())
            return;
        const Done withdrawn = m_desk.withdraw(Point(*point));
        tell(withdrawn);
        if (withdrawn)
            Q_EMIT leaveWanted();
    });
    connect(m_back, &QPushButton::clicked, this, &PointPanel::leaveWanted);
}

QWidget *PointPanel::newMerging()
{
    auto *merging = new QWidget(m_card);
    auto *row = new QHBoxLayout(merging);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_like->setObjectName(u"likePoint"_s);
    m_like->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_like->setMinimumContentsLength(12);
    m_merge->setObjectName(u"mergePoint"_s);
    row->addWidget(new FieldRow(tr("Says the same as"), m_like), 1);
    row->addWidget(m_merge, 0, Qt::AlignBottom);
    connect(m_like, &QComboBox::currentTextChanged, m_like, &QWidget::setToolTip);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        const auto into = RemarkId::fromHex(m_like->currentData().toString());
        if (!m_point || !into)
            return;
        const Done merged = m_desk.merge(RemarkId(*m_point), *into);
        tell(merged);
        if (merged)
            Q_EMIT leaveWanted(); // it is part of another now
    });
    return merging;
}

QWidget *PointPanel::newChecking()
{
    auto *checking = new QWidget(m_card);
    auto *column = new QVBoxLayout(checking);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_checker = new PersonField;
    m_checker->setObjectName(u"pointChecker"_s);
    m_checker->setOffersWritten(tr("not in the register; as written"));
    m_checker->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    m_by = newDateField(tr("By when"), {});
    m_by->setObjectName(u"checkBy"_s);
    m_by->setKeyboardTracking(false);
    auto *give = newButton(tr("Give it to them"), Look::Secondary, checking);
    give->setObjectName(u"giveToCheck"_s);
    auto *task = new QHBoxLayout;
    task->setSpacing(12);
    m_checkerRow = new FieldRow(tr("Who finds it out"), m_checker);
    auto *dayRow = new FieldRow(tr("By when"), m_by);
    dayRow->setHint(tr("The day of the meeting: before people leave."));
    task->addWidget(m_checkerRow, 2);
    task->addWidget(dayRow, 2);
    task->addWidget(give, 0, Qt::AlignVCenter);
    m_answer = new QLineEdit;
    m_answer->setObjectName(u"pointAnswer"_s);
    m_answer->setMaxLength(longestAnswer);
    auto *answerRow = new FieldRow(tr("What came out, where it is known already; Enter keeps it"), m_answer);
    column->addLayout(task);
    column->addWidget(answerRow);
    connect(give, &QPushButton::clicked, this, [this] {
        if (!m_point)
            return;
        const Done given = m_desk.giveToCheck(RemarkId(*m_point), m_checker->appointee(), m_by->date());
        m_checkerRow->setError(given ? QString() : wordsOf(given.error()));
        if (given)
            Q_EMIT said(Tone::Good, tr("It is kept who finds it out."));
        else
            m_checker->setFocus();
    });
    connect(m_answer, &QLineEdit::returnPressed, this, [this] {
        if (m_point)
            tell(m_desk.answer(RemarkId(*m_point), m_answer->text()));
    });
    return checking;
}

bool PointPanel::showPoint(const RemarkId &id)
{
    const bool another = m_point != id;
    m_point = id;
    const QList<ReportedPoint> reported = reportedOn(m_hall.points(), m_hall.currentItem()->id);
    const auto found = std::ranges::find_if(reported, [&id](const ReportedPoint &one) { return one.point.id == id; });
    if (found == reported.cend())
        return false;
    const Point &point = found->point;
    m_card->setTitle(wordOf(point.column));
    m_words->setText(point.text);
    QStringList from;
    for (const GroupId &group : found->groups)
        from.append(m_hall.nameOfGroup(group));
    if (!point.voices.isEmpty())
        from.append(point.voices);
    m_from->setText(from.join(u" · "_s));
    m_from->setVisible(!from.isEmpty());
    showMerged(*found);
    showLike(*found);
    m_checking->setVisible(point.column == PointColumn::ToCheck);
    if (another) {
        m_checker->setAppointee(point.checker, m_hall.nameOf(point.checker));
        m_by->setDate(point.checkBy.isValid() ? point.checkBy : m_hall.meeting().scheduledAt.date());
        m_answer->setText(point.answer);
        m_checkerRow->setError({});
    }
    m_offer->setVisible(point.column == PointColumn::Agreed && m_hall.currentItem()->purpose == ItemPurpose::Decide);
    m_offer->setText(point.forMotion ? tr("No longer the wording of the motion") : tr("Offer as the wording of the motion"));
    return true;
}

void PointPanel::showMerged(const ReportedPoint &reported)
{
    while (QLayoutItem *item = m_merged->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Point &other : reported.merged) {
        auto *line = new QWidget(m_card);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString group = other.group ? m_hall.nameOfGroup(*other.group) : tr("The whole hall");
        row->addWidget(newLabel(tr("%1: %2", "a group and what it wrote").arg(group, other.text), Look::Body, line, true), 1);
        QPushButton *part = newButton(tr("Part them again"), Look::Quiet, line);
        part->setObjectName(u"partPoint"_s);
        part->setAccessibleName(tr("Part again: %1").arg(other.text));
        connect(part, &QPushButton::clicked, this, [this, id = other.id] { tell(m_desk.part(id)); });
        row->addWidget(part);
        m_merged->addWidget(line);
        line->show();
    }
}

void PointPanel::showLike(const ReportedPoint &reported)
{
    const QString shown = reported.point.id.hex();
    const QVariant to = m_like->property("of").toString() == shown ? m_like->currentData() : QVariant();
    m_like->setProperty("of", shown);
    m_like->clear();
    for (const ReportedPoint &other : reportedOn(m_hall.points(), reported.point.item)) {
        if (other.point.id != reported.point.id && other.point.column == reported.point.column)
            m_like->addItem(other.point.text, other.point.id.hex());
    }
    if (const int again = to.isValid() ? m_like->findData(to) : -1; again >= 0)
        m_like->setCurrentIndex(again);
    m_like->setToolTip(m_like->currentText());
    m_merging->setVisible(m_like->count() > 0);
}

void PointPanel::tell(const Done &done)
{
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

QWidget *PointPanel::firstField() const
{
    if (m_checking->isVisibleTo(this))
        return m_checker;
    return m_merging->isVisibleTo(this) ? static_cast<QWidget *>(m_like) : m_back;
}

} // namespace yishibu
