#include "ui/discussion/speaking_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/controls/list_table.h"
#include "ui/controls/people_at_hand.h"
#include "ui/controls/person_field.h"
#include "ui/discussion/speaking_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {
enum Column { Name, Why, columnCount };
constexpr int limitStep = 30;
} // namespace

SpeakingPanel::SpeakingPanel(SpeakingDesk &desk, const Hall &hall, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_who(new PersonField), m_list(new ListTable),
      m_model(new QStandardItemModel(0, columnCount, this)), m_limit(new QSpinBox), m_begin(newButton(tr("Begins now"), Look::Secondary, this)),
      m_down(newButton(tr("Took the hand down"), Look::Secondary, this))
{
    auto *card = new Card(tr("Who wants to speak"), this);
    m_list->setObjectName(u"speakingQueue"_s);
    m_list->setAccessibleName(tr("Those who wait, in the order in which they speak"));
    m_list->setModel(m_model);
    m_list->setColumnWidths({-1, -1});
    m_list->setStrongColumns({Name});
    m_list->setQuietColumns({Why});
    m_list->setMinimumHeight(tokensOf(this).high(130));
    m_begin->setObjectName(u"beginChosen"_s);
    m_down->setObjectName(u"handDown"_s);
    auto *back = newButton(tr("Back to the points"), Look::Secondary, this);
    back->setObjectName(u"leaveQueue"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    for (QPushButton *button : {m_begin, m_down, back})
        buttons->addWidget(button);
    buttons->addStretch(1);
    card->body()->addWidget(newLabel(tr("First who has not spoken; among these who is over 60 or moves with difficulty, then women while fewer "
                                        "than a third of those who spoke are women."),
                                     Look::Small, card, true));
    card->body()->addWidget(newAsking());
    setTabOrder(m_who, m_frail);
    setTabOrder(m_frail, m_put);
    setTabOrder(m_put, m_list);
    card->body()->addWidget(m_list, 1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(newSettings());
    auto *rules = newButton(tr("Speaking rules"), Look::Quiet, this);
    rules->setObjectName(u"openRules"_s);
    rules->setToolTip(tr("Ctrl+R"));
    card->body()->addWidget(rules, 0, Qt::AlignLeft);
    connect(rules, &QPushButton::clicked, this, &SpeakingPanel::rulesWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_begin, &QPushButton::clicked, this, &SpeakingPanel::beginChosen);
    connect(m_list, &ListTable::rowChosen, this, &SpeakingPanel::beginChosen);
    connect(m_down, &QPushButton::clicked, this, &SpeakingPanel::takeBack);
    connect(back, &QPushButton::clicked, this, &SpeakingPanel::leaveWanted);
}

QWidget *SpeakingPanel::newAsking()
{
    auto *asking = new QWidget;
    auto *row = new QHBoxLayout(asking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_who->setObjectName(u"raisedHand"_s);
    m_who->setSearch([this](const QString &typed) { return peopleAtHand(m_hall.roster(), m_hall.attendance(), typed); });
    m_whoRow = new FieldRow(tr("Who raised a hand"), m_who);
    m_whoRow->setHint(tr("Enter puts them on the list."));
    m_frail = new QCheckBox(tr("Moves with difficulty"), asking);
    m_frail->setObjectName(u"frail"_s);
    //: a button: puts who raised a hand into the queue of speakers
    m_put = newButton(tr("On the list"), Look::Secondary, asking);
    m_put->setObjectName(u"putOnList"_s);
    row->addWidget(m_whoRow, 1);
    row->addWidget(m_frail);
    row->addWidget(m_put);
    for (QWidget *field : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_frail), static_cast<QWidget *>(m_put)})
        field->installEventFilter(this);
    connect(m_who, &PersonField::personChanged, this, &SpeakingPanel::followPerson);
    connect(m_put, &QPushButton::clicked, this, &SpeakingPanel::ask);
    return asking;
}

QWidget *SpeakingPanel::newSettings()
{
    auto *settings = new QWidget;
    auto *row = new QHBoxLayout(settings);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    m_limit->setObjectName(u"turnSeconds"_s);
    m_limit->setRange(leastTurnSeconds, mostTurnSeconds);
    m_limit->setSingleStep(limitStep);
    m_limit->setKeyboardTracking(false);
    m_bell = new QCheckBox(tr("A bell rings at the end"), settings);
    m_bell->setObjectName(u"bellSounds"_s);
    row->addWidget(new FieldRow(tr("Seconds of one turn"), m_limit));
    row->addWidget(m_bell);
    row->addStretch(1);
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int seconds) { tell(m_desk.setLimit(seconds)); });
    connect(m_bell, &QCheckBox::toggled, this, [this](bool sounds) { tell(m_desk.setBellSounds(sounds)); });
    return settings;
}

QString SpeakingPanel::whyEarly(const SpeakingTurn &turn) const
{
    QStringList why;
    const QList<SpeakingTurn> turns = m_hall.discussion().turnsOn(turn.item);
    const bool spoke = std::ranges::any_of(turns, [&turn](const SpeakingTurn &other) {
        return other.speaker == turn.speaker && other.state != SpeakingTurn::State::Waiting;
    });
    if (!spoke)
        why.append(tr("has not spoken yet"));
    if (turn.over60)
        why.append(tr("over 60"));
    if (turn.frail)
        why.append(tr("moves with difficulty"));
    return why.join(tr(", ", "between reasons"));
}

void SpeakingPanel::refresh()
{
    if (!m_hall.currentItem())
        return;
    const int before = m_list->currentIndex().row();
    const QList<SpeakingTurn> queue = queueOf(m_hall.discussion().turnsOn(m_hall.currentItem()->id));
    m_shown.clear();
    m_model->setRowCount(int(queue.size()));
    for (int row = 0; row < queue.size(); ++row) {
        m_shown.append(queue.at(row).id);
        m_model->setItem(row, Name, new QStandardItem(m_hall.nameOf(queue.at(row).speaker)));
        m_model->setItem(row, Why, new QStandardItem(whyEarly(queue.at(row))));
        for (int column = 0; column < columnCount; ++column)
            m_model->item(row, column)->setEditable(false);
    }
    if (!queue.isEmpty())
        m_list->setCurrentIndex(m_model->index(qBound(0, before, int(queue.size()) - 1), Name));
    for (QPushButton *button : {m_begin, m_down})
        button->setEnabled(!queue.isEmpty());
    const QSignalBlocker quiet[]{QSignalBlocker(m_limit), QSignalBlocker(m_bell)};
    m_limit->setValue(m_desk.limit());
    m_bell->setChecked(m_desk.bellSounds());
}

/// Enter asks for whom it chose. Whom the field took because the keyboard went on waits there: the box beside it is theirs,
/// and nobody else's.
void SpeakingPanel::followPerson()
{
    if (m_asked && m_who->person() != m_asked)
        m_frail->setChecked(false);
    m_asked = m_who->person();
    if (m_who->hasFocus())
        ask();
}

bool SpeakingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isChoosing = watched == m_who && (m_who->isSearching() || m_who->isModified());
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || isChoosing || !m_who->person())
        return QWidget::eventFilter(watched, event);
    ask();
    return true;
}

void SpeakingPanel::ask()
{
    if (!m_who->person())
        return;
    const Done asked = m_desk.ask(*m_who->person(), m_frail->isChecked());
    m_whoRow->setError(asked ? QString() : wordsOf(asked.error()));
    m_asked.reset();
    m_who->setPerson(std::nullopt, {});
    m_frail->setChecked(false);
    m_who->setFocus();
}

std::optional<TurnId> SpeakingPanel::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_shown.size() ? std::optional(m_shown.at(row)) : std::nullopt;
}

void SpeakingPanel::takeBack()
{
    if (const auto turn = chosen())
        tell(m_desk.takeBack(*turn));
}

void SpeakingPanel::beginChosen()
{
    if (const auto turn = chosen())
        tell(m_desk.begin(*turn));
}

void SpeakingPanel::tell(const Done &done)
{
    if (!done)
        Q_EMIT said(Tone::Warn, wordsOf(done.error()));
}

QWidget *SpeakingPanel::firstField() const
{
    return m_who;
}

} // namespace yishibu
