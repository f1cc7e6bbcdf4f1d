#include "ui/meeting/party_study.h"

#include "ui/controls/date_fields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

PartyStudy::PartyStudy(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_studied(new QCheckBox(tr("Studied by the Party organisation on"), this)),
      m_on(newDateField(tr("Day of the Party organisation's study"), QDate(), this)), m_by(new QLineEdit(this)),
      m_waived(new QCheckBox(tr("Decided without that study, because"), this)), m_reason(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_studied);
    column->addLayout(newDay());
    column->addLayout(newWaiver());
}

QLayout *PartyStudy::newDay()
{
    m_studied->setObjectName(u"partyStudied"_s);
    m_on->setObjectName(u"partyStudiedOn"_s);
    m_on->setKeyboardTracking(false);
    m_by->setObjectName(u"partyStudiedBy"_s);
    m_by->setAccessibleName(tr("Which Party body studied it"));
    m_by->setPlaceholderText(tr("Which Party body"));
    m_by->setMaxLength(40);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_on, 2);
    row->addWidget(m_by, 3);
    connect(m_studied, &QCheckBox::toggled, this, [this](bool studied) {
        AgendaItem item = m_item;
        item.partyStudiedOn = studied ? m_clock.today() : QDate();
        Q_EMIT edited(item);
    });
    connect(m_on, &QDateEdit::dateChanged, this, [this](QDate day) {
        AgendaItem item = m_item;
        item.partyStudiedOn = day;
        Q_EMIT edited(item);
    });
    connect(m_by, &QLineEdit::editingFinished, this, [this] {
        m_by->setModified(false);
        AgendaItem item = m_item;
        item.partyStudiedBy = m_by->text().trimmed();
        Q_EMIT edited(item);
    });
    return row;
}

QLayout *PartyStudy::newWaiver()
{
    m_waived->setObjectName(u"studyWaived"_s);
    m_reason->setObjectName(u"studyWaiver"_s);
    m_reason->setAccessibleName(tr("Reason why the item is decided without a study by the Party organisation"));
    m_reason->setPlaceholderText(tr("The reason, printed in the minutes"));
    m_reason->setMaxLength(200);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_waived);
    column->addWidget(m_reason);
    connect(m_waived, &QCheckBox::toggled, this, [this](bool waived) {
        m_reason->setVisible(waived);
        m_reason->setFocus();
        if (waived || m_item.studyWaiver.isEmpty())
            return;
        AgendaItem item = m_item;
        item.studyWaiver.clear();
        Q_EMIT edited(item);
    });
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        m_reason->setModified(false);
        AgendaItem item = m_item;
        item.studyWaiver = m_reason->text().trimmed();
        Q_EMIT edited(item);
    });
    return column;
}

void PartyStudy::show(const AgendaItem &item, bool editable)
{
    const bool another = m_item.id != item.id;
    m_item = item;
    const QSignalBlocker blocked[]{QSignalBlocker(m_studied), QSignalBlocker(m_on), QSignalBlocker(m_waived)};
    const bool studied = item.partyStudiedOn.isValid();
    m_studied->setChecked(studied);
    m_studied->setEnabled(editable);
    m_on->setDate(studied ? item.partyStudiedOn : m_clock.today());
    m_on->setEnabled(editable && studied);
    if (!(m_by->hasFocus() && m_by->isModified()))
        m_by->setText(item.partyStudiedBy);
    m_by->setEnabled(editable);
    if (another)
        m_waived->setChecked(false);
    showWaiver(editable);
}

/// Offered only while there is no day of study. A box that was ticked stays so until its reason is typed.
void PartyStudy::showWaiver(bool editable)
{
    const bool waived = !m_item.studyWaiver.isEmpty();
    const bool offered = waived || (editable && !m_item.partyStudiedOn.isValid());
    if (waived || !offered)
        m_waived->setChecked(waived);
    if (!(m_reason->hasFocus() && m_reason->isModified()))
        m_reason->setText(m_item.studyWaiver);
    m_waived->setVisible(offered);
    m_reason->setVisible(offered && m_waived->isChecked());
    m_waived->setEnabled(editable);
    m_reason->setEnabled(editable);
}

} // namespace yishibu
