#include "ui/village/village_page.h"

#include "app/all_faults.h"
#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/controls/fingerprint_grid.h"
#include "ui/controls/page_scroll.h"
#include "ui/controls/typed_digits.h"
#include "ui/hall/hall.h"
#include "ui/style/look.h"
#include "ui/village/village_desk.h"
#include "ui/words/reason_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

/// Makes right what the rule told, so that it can tell the next.
bool mend(Village &village, const Reason &fault)
{
    switch (fault.code<VillageRefusal>().value_or(VillageRefusal::NoName)) {
    case VillageRefusal::NoName:
    case VillageRefusal::NameNotVillage: village.name = u"村"_s; break;
    case VillageRefusal::BadDivisionCode: village.divisionCode = QString(12, u'9'); break;
    case VillageRefusal::NoTownship: village.township = u"镇"_s; break;
    }
    return true;
}

} // namespace

VillagePage::VillagePage(VillageDesk &desk, const Hall &hall, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall)
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(16);
    row->addWidget(newForm(), 5);
    auto *side = new QVBoxLayout;
    m_keyCard = newKeyCard();
    side->addWidget(m_keyCard);
    auto *law = new Card(tr("Rules of this village"), this);
    law->body()->addWidget(newLabel(tr("Which laws are in force, what the village sets itself, and what the township brought."),
                                    Look::Soft, law, true));
    QPushButton *look = newButton(tr("Look at the rules"), Look::Secondary, law);
    look->setObjectName(u"showLaw"_s);
    law->body()->addWidget(look, 0, Qt::AlignLeft);
    connect(look, &QPushButton::clicked, this, &VillagePage::lawWanted);
    side->addWidget(law);
    side->addStretch(1);
    row->addLayout(side, 3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(content, this));

    connect(&m_hall, &Hall::villageChanged, this, &VillagePage::refresh);
    refresh();
}

QWidget *VillagePage::newForm()
{
    m_form = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_name = addField(grid, 0, 0, tr("Name of the village"), tr("As it stands on paper: it ends in 村 or 社区."), "villageName");
    m_code = addField(grid, 0, 1, tr("Division code"),
                      tr("12 digits, from the township's list. Made-up ones for practice begin with 99."), "divisionCode");
    m_code->setInputMethodHints(Qt::ImhPreferNumbers);
    m_township = addField(grid, 1, 0, tr("Township"), tr("With 镇, 乡 or 街道 at its end."), "township");
    m_townshipPhone = addField(grid, 1, 1, tr("Township's disclosure line"),
                               tr("For complaints; printed on notices, may be empty."), "townshipPhone");
    m_contact = addField(grid, 2, 0, tr("Who answers questions about a notice"), tr("A name of the village office."),
                         "contactName");
    m_phone = addField(grid, 2, 1, tr("Phone of the village office"),
                       tr("Printed whole on notices: never a private number."), "contactPhone");
    m_board = addField(grid, 3, 0, tr("Where the notice board hangs"), tr("For example: in front of the village office."),
                       "boardPlace");
    m_form->body()->addLayout(grid);
    m_form->body()->addStretch(1);

    m_keep = newButton(QString(), Look::Primary, m_form);
    m_keep->setObjectName(u"keepVillage"_s);
    m_form->body()->addWidget(m_keep, 0, Qt::AlignRight);
    connect(m_keep, &QPushButton::clicked, this, &VillagePage::keep);
    return m_form;
}

QLineEdit *VillagePage::addField(QGridLayout *grid, int row, int column, const QString &label, const QString &hint,
                                 const char *name)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1StringView(name));
    field->setMaxLength(80);
    auto *question = new FieldRow(label, field, m_form);
    question->setHint(hint);
    grid->addWidget(question, row, column);
    connect(field, &QLineEdit::textEdited, question, [this, question] {
        question->setError({});
        tellButton();
    });
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (m_keep->isEnabled())
            keep();
    });
    return field;
}

QWidget *VillagePage::newKeyCard()
{
    auto *card = new Card(tr("The village's key"), this);
    card->setObjectName(u"keyCard"_s);
    card->body()->addWidget(newLabel(
        tr("What the village hands over to the township is signed with this key. Read the groups aloud over the phone, row by row; "
           "the township compares them with what it sees."),
        Look::Soft, card, true));
    m_fingerprint = new FingerprintGrid(Look::Title, card);
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprint->setContentsMargins(0, 8, 0, 8);
    card->body()->addWidget(m_fingerprint);
    m_noKey = newLabel(tr("The key is made when the village is set up."), Look::Strong, card, true);
    card->body()->addWidget(m_noKey);
    card->body()->addWidget(
        newLabel(tr("The key stays in the book. It is made once and does not change when name or numbers are mended."),
                 Look::Small, card, true));
    return card;
}

void VillagePage::refresh()
{
    const auto &village = m_hall.village();
    m_form->setTitle(village ? tr("The village") : tr("First the village is set up"));
    const Village shown = village.value_or(Village{});
    const std::pair<QLineEdit *, QString> texts[] = {
        {m_name, shown.name},           {m_code, shown.divisionCode},   {m_township, shown.township},
        {m_contact, shown.contactName}, {m_phone, shown.contactPhone},  {m_townshipPhone, shown.townshipPhone},
        {m_board, shown.boardPlace}};
    for (const auto &[field, text] : texts) {
        if (field->text() != text)
            field->setText(text);
    }
    for (const QLineEdit *field : {m_name, m_code, m_township})
        qobject_cast<FieldRow *>(field->parentWidget())->setError({});
    tellButton();

    const auto spoken = village ? m_desk.fingerprint() : Outcome<QString>(QString());
    if (!spoken)
        Q_EMIT said(Tone::Bad, wordsOf(spoken.error()));
    m_fingerprint->setFingerprint(spoken.value_or(QString()));
    m_fingerprint->setVisible(!m_fingerprint->fingerprint().isEmpty());
    m_noKey->setVisible(m_fingerprint->fingerprint().isEmpty());
}

Village VillagePage::typed() const
{
    return {.name = m_name->text().trimmed(),
            .divisionCode = numberTyped(m_code->text()),
            .township = m_township->text().trimmed(),
            .contactName = m_contact->text().trimmed(),
            .contactPhone = numberTyped(m_phone->text()),
            .townshipPhone = numberTyped(m_townshipPhone->text()),
            .boardPlace = m_board->text().trimmed()};
}

void VillagePage::tellButton()
{
    const auto &village = m_hall.village();
    m_keep->setText(village ? tr("Keep the changes") : tr("Set up the village"));
    m_keep->setEnabled(!village || typed() != *village);
}

FieldRow *VillagePage::rowOf(VillageRefusal refusal) const
{
    QLineEdit *field = m_name;
    if (refusal == VillageRefusal::BadDivisionCode)
        field = m_code;
    if (refusal == VillageRefusal::NoTownship)
        field = m_township;
    return qobject_cast<FieldRow *>(field->parentWidget());
}

void VillagePage::showFaults(const Village &village)
{
    for (QLineEdit *field : {m_name, m_code, m_township})
        qobject_cast<FieldRow *>(field->parentWidget())->setError({});
    QWidget *first = nullptr;
    for (const Reason &fault : allFaults(village, mayBeSetUp, mend)) {
        const auto refusal = fault.code<VillageRefusal>();
        if (!refusal)
            continue;
        rowOf(*refusal)->setError(wordsOf(fault));
        if (!first)
            first = rowOf(*refusal)->field();
    }
    if (first)
        first->setFocus();
}

void VillagePage::keep()
{
    const Village village = typed();
    showFaults(village);
    if (!mayBeSetUp(village))
        return;
    const bool first = !m_hall.village();
    if (const Done done = m_desk.setUp(village); !done) {
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    Q_EMIT said(Tone::Good, first ? tr("%1 is set up. Next, import its register of people.").arg(village.name)
                                  : tr("What is written here of %1 is kept.").arg(village.name));
    if (first)
        Q_EMIT setUpDone();
}

void VillagePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_hall.village())
        m_name->setFocus();
}

} // namespace yishibu
