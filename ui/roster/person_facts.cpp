#include "ui/roster/person_facts.h"

#include "ui/controls/fact_grid.h"
#include "ui/controls/pill.h"
#include "ui/hall/hall.h"
#include "ui/roster/masked_number_line.h"
#include "ui/roster/roster_desk.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/tokens.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace yishibu {

using namespace Qt::StringLiterals;

PersonFacts::PersonFacts(RosterDesk &desk, const Hall &hall, QWidget *parent) : Card(u" "_s, parent), m_desk(desk), m_hall(hall)
{
    m_pill = new Pill({}, Tone::Bad, this);
    m_pill->setObjectName(u"standingPill"_s);
    addToHead(m_pill);
    auto *close = newButton({}, Look::Quiet, this);
    close->setObjectName(u"closePerson"_s);
    close->setAccessibleName(tr("Back to the figures of the village"));
    close->setToolTip(close->accessibleName());
    close->setIcon(tinted(Icon::Close, tokensOf(this).colours.ink2));
    addToHead(close);
    m_doubts = newLabel({}, Look::Small, this, true);
    m_doubts->setObjectName(u"doubtsOfPerson"_s);
    yishibu::setTone(m_doubts, Tone::Warn);
    body()->addWidget(m_doubts);
    m_facts = new FactGrid(1, this);
    body()->addWidget(m_facts);
    m_citizenId = new MaskedNumberLine(tr("ID number"), u"citizenId"_s, this);
    m_phone = new MaskedNumberLine(tr("Telephone"), u"phone"_s, this);
    body()->addWidget(m_citizenId);
    body()->addWidget(m_phone);
    auto *change = newButton(tr("Change…"), Look::Secondary, this);
    change->setObjectName(u"changePerson"_s);
    m_standing = newButton({}, Look::Secondary, this);
    m_standing->setObjectName(u"changeStanding"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(change);
    row->addWidget(m_standing, 1);
    body()->addLayout(row);
    auto *voice = newButton(tr("Counts in every body?…"), Look::Quiet, this);
    voice->setObjectName(u"changeVoice"_s);
    body()->addWidget(voice, 0, Qt::AlignLeft);
    auto *mistaken = newButton(tr("Taken in by mistake…"), Look::Quiet, this);
    mistaken->setObjectName(u"withdrawPerson"_s);
    body()->addWidget(mistaken, 0, Qt::AlignLeft);

    connect(voice, &QPushButton::clicked, this, &PersonFacts::voiceAsked);
    connect(mistaken, &QPushButton::clicked, this, &PersonFacts::withdrawalAsked);
    connect(close, &QPushButton::clicked, this, &PersonFacts::closed);
    connect(change, &QPushButton::clicked, this, &PersonFacts::changeAsked);
    connect(m_standing, &QPushButton::clicked, this, &PersonFacts::standingAsked);
    for (MaskedNumberLine *line : {m_citizenId, m_phone})
        connect(line, &MaskedNumberLine::refused, this, [this](const Reason &why) { Q_EMIT said(Tone::Bad, wordsOf(why)); });
}

void PersonFacts::show(const VillagerId &who, QDate today)
{
    const Villager *villager = m_hall.roster().find(who);
    if (!villager)
        return;
    setTitle(villager->name);
    const QString state = !villager->isListed()   ? wordOf(villager->standing)
                          : villager->missingIn ? tr("Not in the sheet")
                                                : QString();
    m_pill->setText(state);
    m_pill->setTone(villager->isListed() ? Tone::Warn : Tone::Bad);
    m_pill->setVisible(!state.isEmpty());
    m_doubts->setText(doubtWords(villager->doubt));
    m_doubts->setVisible(!villager->doubt.isEmpty());
    m_standing->setText(villager->isListed() ? tr("Died or moved…") : tr("Standing…"));
    addFacts(*villager, today);
    showNumbers(who);
    m_who = who;
}

/// What was withdrawn for its own first day never held.
void PersonFacts::addVoice(const QString &word, const VoiceMark &mark)
{
    if (!mark.from.isValid() || mark.until == mark.from)
        return;
    m_facts->addFact(word, mark.stands() ? tr("none since %1 (%2)", "no full civil capacity, or no vote").arg(dateWords(mark.from), mark.source)
                                         : tr("again since %1 (%2)", "full civil capacity, or a vote").arg(dateWords(mark.until), mark.untilSource));
}

void PersonFacts::addFacts(const Villager &villager, QDate today)
{
    m_facts->clear();
    const auto add = [this](const QString &word, const QString &value) {
        if (!value.isEmpty())
            m_facts->addFact(word, value);
    };
    if (!villager.isListed())
        add(wordOf(villager.standing), villager.standingFrom.isValid() ? dateWords(villager.standingFrom) : tr("day not known"));
    const auto age = villager.ageOn(today);
    add(tr("Sex"), wordOf(villager.sex));
    add(tr("Born"), villager.birth.isValid() ? dateWords(villager.birth) : QString());
    add(tr("Age"), age && villager.isListed() ? QString::number(*age) : QString());
    add(tr("Group"), villager.group);
    add(tr("Relation"), villager.relationToHead);
    add(tr("Party"), wordOf(villager.party));
    add(tr("Collective"), villager.collectiveMember ? tr("member") : QString());
    addVoice(tr("Civil capacity"), villager.incapacity);
    addVoice(tr("Vote in the Party"), villager.noPartyVote);
    add(tr("Ethnicity"), villager.ethnicity);
    add(tr("Schooling"), villager.schooling);
    add(tr("Read as"), villager.reading);
    add(tr("Remark"), villager.remark);
}

void PersonFacts::showNumbers(const VillagerId &who)
{
    const auto masked = m_desk.maskedNumbers(who);
    if (!masked) {
        Q_EMIT said(Tone::Bad, wordsOf(masked.error()));
        return;
    }
    m_citizenId->show(masked->citizenId, [this, who] { return m_desk.uncover(who, MaskedNumber::CitizenId); });
    m_phone->show(masked->phone, [this, who] { return m_desk.uncover(who, MaskedNumber::Phone); });
}

} // namespace yishibu
