#include "ui/meeting/agenda_item_panel.h"

#include "app/agenda/agenda.h"
#include "app/agenda/planned_time.h"
#include "app/rules/matter.h"
#include "ui/controls/field_row.h"
#include "ui/controls/tone.h"
#include "ui/hall/hall.h"
#include "ui/meeting/party_study.h"
#include "ui/meeting/put_off_words.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

QToolButton *newTool(Icon icon, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *tool = new QToolButton(parent);
    const Tokens tokens = tokensOf(parent);
    tool->setIcon(tinted(icon, tokens.colours.ink2));
    tool->setIconSize(QSize(tokens.high(22), tokens.high(22)));
    tool->setMinimumSize(tokens.high(40), tokens.high(40));
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    tool->setObjectName(objectName);
    tool->setFocusPolicy(Qt::StrongFocus);
    return tool;
}

QString delegationWords(const Delegation &delegation)
{
    return QCoreApplication::translate("yishibu::AgendaItemPanel", "Assembly of %1: %2")
        .arg(dateWords(delegation.decidedOn), delegation.text);
}

} // namespace

AgendaItemPanel::AgendaItemPanel(const Hall &hall, const Clock &clock, QWidget *parent)
    : QFrame(parent), m_hall(hall), m_ordinal(newLabel(QString(), Look::Small, this)),
      m_title(newLabel(QString(), Look::Strong, this, true)),
      m_up(newTool(Icon::ChevronUp, tr("Move the item up"), u"moveItemUp"_s, this)),
      m_down(newTool(Icon::ChevronDown, tr("Move the item down"), u"moveItemDown"_s, this)),
      m_drop(newTool(Icon::Close, tr("Take the item off the agenda"), u"dropItem"_s, this)),
      m_decide(new QRadioButton(tr("To be decided"), this)), m_hear(new QRadioButton(tr("Only heard, no vote"), this)),
      m_study(new PartyStudy(clock, this)),
      m_delegation(new QComboBox), m_explanation(new QPlainTextEdit), m_minutes(new QSpinBox),
      m_missing(newLabel(QString(), Look::Small, this, true))
{
    setLook(this, Look::Note);
    setObjectName(u"agendaItem"_s);
    m_delegation->setObjectName(u"delegation"_s);
    m_delegation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_delegation->setMinimumContentsLength(12);
    m_delegationRow = new FieldRow(tr("Delegation by the villagers' assembly"), m_delegation);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setFixedHeight(tokensOf(this).high(92));
    m_explanation->installEventFilter(this);
    m_minutes->setObjectName(u"plannedMinutes"_s);
    m_minutes->setRange(0, mostItemMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setSpecialValueText(u"–"_s); // nobody says
    m_minutes->setKeyboardTracking(false);
    m_missing->setObjectName(u"itemMissing"_s);
    setTone(m_missing, Tone::Warn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    column->addWidget(newHead());
    column->addLayout(newPurpose());
    column->addWidget(m_study);
    column->addWidget(m_delegationRow);
    auto *explaining = new QHBoxLayout;
    explaining->setSpacing(16);
    explaining->addWidget(new FieldRow(tr("Explanation in plain words"), m_explanation), 4);
    explaining->addWidget(new FieldRow(tr("Minutes"), m_minutes), 1);
    column->addLayout(explaining);
    column->addWidget(m_missing);

    connect(m_study, &PartyStudy::edited, this, [this](const AgendaItem &item) {
        if (item != m_item)
            Q_EMIT edited(item);
    });
    connect(m_minutes, &QSpinBox::valueChanged, this,
            [this](int minutes) { edit([minutes](AgendaItem &item) { item.plannedMinutes = minutes; }); });
    connect(m_delegation, &QComboBox::activated, this, [this](int index) {
        const auto id = DelegationId::fromHex(m_delegation->itemData(index).toString());
        edit([&id](AgendaItem &item) { item.delegation = id; });
    });
}

QWidget *AgendaItemPanel::newHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_ordinal);
    row->addWidget(m_title, 1);
    for (QToolButton *tool : {m_up, m_down, m_drop})
        row->addWidget(tool);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(+1); });
    connect(m_drop, &QToolButton::clicked, this, &AgendaItemPanel::dropWanted);
    return head;
}

QLayout *AgendaItemPanel::newPurpose()
{
    m_decide->setObjectName(u"decideItem"_s);
    m_hear->setObjectName(u"hearItem"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_decide);
    row->addWidget(m_hear);
    row->addStretch(1);
    connect(m_hear, &QRadioButton::toggled, this, [this](bool heard) {
        edit([heard](AgendaItem &item) { item.purpose = heard ? ItemPurpose::Hear : ItemPurpose::Decide; });
    });
    return row;
}

void AgendaItemPanel::show(const AgendaItem &item, bool movable, bool editable)
{
    m_item = item;
    //: the running number of an agenda item
    m_ordinal->setText(tr("Item %1").arg(item.ordinal));
    m_title->setText(item.title);
    setAccessibleName(item.title);
    const QSignalBlocker blocked(m_hear);
    const bool decides = item.purpose == ItemPurpose::Decide;
    m_decide->setChecked(decides);
    m_hear->setChecked(!decides);
    m_study->setVisible(decides);
    m_study->show(item, editable);
    if (!m_explanation->hasFocus() && m_explanation->toPlainText() != item.explanation)
        m_explanation->setPlainText(item.explanation);
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(item.plannedMinutes);
    showDelegations();
    showMissing();
    m_up->setEnabled(item.ordinal > 1);
    m_down->setEnabled(item.ordinal < m_hall.agenda().size());
    for (QWidget *tool : {m_up, m_down, m_drop})
        tool->setVisible(movable);
    for (QWidget *field : std::initializer_list<QWidget *>{m_decide, m_hear, m_delegation, m_explanation, m_minutes})
        field->setEnabled(editable);
}

const Topic *AgendaItemPanel::topic() const
{
    const auto found = std::ranges::find(m_hall.topics(), m_item.topic, &Topic::id);
    return found == m_hall.topics().end() ? nullptr : &*found;
}

void AgendaItemPanel::showDelegations()
{
    const Topic *about = topic();
    const Matter *matter = about ? m_hall.law().matter(about->matter) : nullptr;
    const bool asked = m_item.purpose == ItemPurpose::Decide && matter && !m_hall.takesStepOf(m_item.topic) && m_hall.card().needsDelegation && needsDelegation(*matter, m_hall.card());
    m_delegationRow->setVisible(asked);
    const QSignalBlocker blocked(m_delegation);
    m_delegation->clear();
    if (!asked)
        return;
    const QDate day = m_hall.meeting().scheduledAt.date();
    const QList<Delegation> fitting = delegationsFor(about->matter, m_hall.delegations(), day);
    m_delegation->addItem(fitting.isEmpty() ? tr("No delegation covers this matter on that day")
                                            : tr("No delegation chosen"));
    for (const Delegation &delegation : fitting) {
        m_delegation->addItem(delegationWords(delegation), delegation.id.hex());
        m_delegation->setItemData(m_delegation->count() - 1, delegationWords(delegation), Qt::ToolTipRole);
    }
    const int chosen = m_item.delegation ? m_delegation->findData(m_item.delegation->hex()) : 0;
    m_delegation->setCurrentIndex(qMax(0, chosen));
    m_delegation->setToolTip(m_delegation->currentText());
    m_delegationRow->setHint(matter->name);
}

void AgendaItemPanel::showMissing()
{
    QStringList lines;
    if (const auto putOff = m_hall.putOff(m_item.topic))
        //: an item of the agenda; %1: "put off on a day to a later meeting, proposed by somebody"
        lines.append(tr("This item was %1.").arg(putOffWords(*putOff, m_hall)));
    const MeetingFacts facts = m_hall.facts();
    for (const Reason &reason : missingFor(m_item, facts))
        lines.append(wordsOf(reason));
    for (const MeetingWarning &warning : groundworkWarnings(m_item, facts))
        lines.append(wordsOf(warning));
    const DossierStanding dossier = m_hall.dossiers().value(m_item.topic);
    if (!dossier.next.isEmpty())
        lines.append(tr("%1: the step “%2” is missing next.").arg(dossier.form, dossier.next));
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
}

void AgendaItemPanel::edit(const std::function<void(AgendaItem &)> &change)
{
    AgendaItem item = m_item;
    change(item);
    if (item != m_item)
        Q_EMIT edited(item);
}

bool AgendaItemPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_explanation && event->type() == QEvent::FocusOut)
        edit([this](AgendaItem &item) { item.explanation = m_explanation->toPlainText().trimmed(); });
    return QFrame::eventFilter(watched, event);
}

} // namespace yishibu
