#include "ui/law/settings_section.h"

#include "ui/controls/card.h"
#include "ui/controls/field_row.h"
#include "ui/law/law_desk.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/rule_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

constexpr int asTheLaw = -1; ///< in a field of days: nothing of one's own

/// Something that stands apart from the fields around it.
QLabel *newNote(const QString &text, QWidget *parent)
{
    return newLabel(text, Look::Small, parent, true);
}

} // namespace

SettingsSection::SettingsSection(LawDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_notice(new QSpinBox), m_posting(new QSpinBox), m_draft(new QSpinBox),
      m_party(new QCheckBox(tr("Two thirds at the party members' meeting, not half"))),
      m_stricter(new QCheckBox(tr("Count those who signed in and left where that asks for more"))),
      m_recount(new QCheckBox(tr("Count the papers of every vote anew")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(newDays(), 1);
    row->addWidget(newVotes(), 1);
    column->addLayout(row);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(newNote(tr("Holds from the next meeting that is opened; a meeting under way keeps the rules it began with."), this), 1);
    m_undo = newButton(tr("As it was"), Look::SecondaryLarge, this);
    m_undo->setObjectName(u"undoSettings"_s);
    m_keep = newButton(tr("Keep these rules"), Look::Primary, this);
    m_keep->setObjectName(u"keepSettings"_s);
    foot->addWidget(m_undo);
    foot->addWidget(m_keep);
    column->addLayout(foot);
    column->addStretch(1);
    connect(m_keep, &QPushButton::clicked, this, &SettingsSection::keep);
    connect(m_undo, &QPushButton::clicked, this, &SettingsSection::refresh);
}

QWidget *SettingsSection::newDays()
{
    auto *card = new Card(tr("Days"), this);
    m_noticeRow = addDays(card, tr("Notice of the representatives' meeting, in days"), m_notice, u"localNotice"_s, asTheLaw, 90);
    m_postingRow = addDays(card, tr("Decisions and results hang, in days"), m_posting, u"localPosting"_s, asTheLaw, 365);
    m_draftRow = addDays(card, tr("Drafts put up for comment before a decision hang, in days"), m_draft, u"localDraft"_s, 1, 90);
    m_draftRow->setHint(tr("The law names no number here; seven days are common. A dossier that was decided before its draft had hung them says so."));
    card->body()->addStretch(1);
    return card;
}

FieldRow *SettingsSection::addDays(Card *card, const QString &label, QSpinBox *field, const QString &objectName, int least, int most)
{
    field->setObjectName(objectName);
    field->setRange(least, most);
    if (least == asTheLaw)
        field->setSpecialValueText(tr("as the law has it"));
    auto *row = new FieldRow(label, field, card);
    card->body()->addWidget(row);
    connect(field, &QSpinBox::valueChanged, row, [this, row] {
        row->setError({});
        tellButtons();
    });
    return row;
}

QComboBox *SettingsSection::addChoice(Card *card, const QString &label, const QString &objectName, const QStringList &words)
{
    auto *choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->addItems(words);
    card->body()->addWidget(new FieldRow(label, choice, card));
    connect(choice, &QComboBox::currentIndexChanged, this, &SettingsSection::tellButtons);
    return choice;
}

QWidget *SettingsSection::newVotes()
{
    auto *card = new Card(tr("Votes"), this);
    m_party->setObjectName(u"partyTwoThirds"_s);
    card->body()->addWidget(m_party);
    card->body()->addWidget(newNote(tr("The regulation asks for half (支部工作条例第十一条); many places ask for two thirds."), card));
    connect(m_party, &QCheckBox::toggled, this, &SettingsSection::tellButtons);
    m_stricter->setObjectName(u"stricterOfLeavers"_s);
    card->body()->addWidget(m_stricter);
    card->body()->addWidget(newNote(tr("The law counts those who are there (村民委员会组织法第二十六条、第三十条); they stay the least. Both figures "
                                       "are kept with every vote."), card));
    connect(m_stricter, &QCheckBox::toggled, this, &SettingsSection::tellButtons);
    card->body()->addWidget(newLabel(tr("Votes on paper"), Look::Strong, card));
    QLabel *onPaper = newNote(tr("No law says how a decision is counted on paper; the practice of elections differs from province to province. None "
                                 "of this has a part in votes by show of hands."),
                              card);
    onPaper->setObjectName(u"onPaperNote"_s);
    card->body()->addWidget(onPaper);
    m_recount->setObjectName(u"recountAlways"_s);
    card->body()->addWidget(m_recount);
    connect(m_recount, &QCheckBox::toggled, this, &SettingsSection::tellButtons);
    m_abstentions = addChoice(card, tr("Abstentions on paper"), u"abstentions"_s,
                              {wordOf(AbstentionClass::AmongValid), wordOf(AbstentionClass::BesideValid)});
    m_wholeVote = addChoice(card, tr("A vote on paper is void when there come back"), u"wholeVote"_s,
                            {wordOf(WholeVoteTest::BackAtMostIssued), wordOf(WholeVoteTest::BackAtMostVoted)});
    m_mark = addChoice(card, tr("Mark on the ballot"), u"ballotMark"_s, {wordOf(BallotMark::Tick), wordOf(BallotMark::Circle)});
    card->body()->addStretch(1);
    return card;
}

void SettingsSection::refresh()
{
    const LocalSettings settings = m_desk.law().local;
    const LocalFloors floors = floorsOf(m_desk.lawAlone());
    m_notice->setValue(settings.noticeDays.value_or(asTheLaw));
    m_posting->setValue(settings.postingDays.value_or(asTheLaw));
    m_draft->setValue(settings.draftPostingDays);
    m_party->setChecked(settings.partyTwoThirds);
    m_stricter->setChecked(settings.stricterOfLeavers);
    m_recount->setChecked(settings.recountAlways);
    m_abstentions->setCurrentIndex(int(settings.abstentions));
    m_wholeVote->setCurrentIndex(int(settings.wholeVote));
    m_mark->setCurrentIndex(int(settings.mark));
    m_noticeRow->setHint(floors.noticeArticle.isEmpty()
                             ? tr("National law names no number; the township or province may.")
                             : tr("At least %1 days (%2).").arg(floors.noticeDays).arg(floors.noticeArticle));
    m_postingRow->setHint(tr("At least %1 days (%2).").arg(floors.postingDays).arg(floors.postingArticle));
    for (FieldRow *row : {m_noticeRow, m_postingRow, m_draftRow})
        row->setError({});
    tellButtons();
}

LocalSettings SettingsSection::typed() const
{
    LocalSettings settings;
    if (m_notice->value() != asTheLaw)
        settings.noticeDays = m_notice->value();
    if (m_posting->value() != asTheLaw)
        settings.postingDays = m_posting->value();
    settings.draftPostingDays = m_draft->value();
    settings.partyTwoThirds = m_party->isChecked();
    settings.stricterOfLeavers = m_stricter->isChecked();
    settings.recountAlways = m_recount->isChecked();
    settings.abstentions = AbstentionClass(m_abstentions->currentIndex());
    settings.wholeVote = WholeVoteTest(m_wholeVote->currentIndex());
    settings.mark = BallotMark(m_mark->currentIndex());
    return settings;
}

void SettingsSection::tellButtons()
{
    if (!m_keep)
        return; // the fields are still being made
    const bool differs = typed() != m_desk.law().local;
    m_keep->setEnabled(differs);
    m_undo->setEnabled(differs);
}

void SettingsSection::showFault(const Reason &reason)
{
    FieldRow *row = reason.is(LocalRefusal::NoticeBelowLaw) ? m_noticeRow
                    : reason.is(LocalRefusal::PostingBelowLaw) ? m_postingRow
                                                               : m_draftRow;
    row->setError(wordsOf(reason));
    row->field()->setFocus();
}

void SettingsSection::keep()
{
    if (const Done kept = m_desk.set(typed()); !kept) {
        if (kept.error().code<LocalRefusal>())
            showFault(kept.error());
        Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
        return;
    }
    Q_EMIT said(Tone::Good, tr("The rules are kept. They hold from the next meeting that is opened."));
}

} // namespace yishibu
