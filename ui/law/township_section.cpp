#include "ui/law/township_section.h"

#include "ui/controls/card.h"
#include "ui/controls/fingerprint_grid.h"
#include "ui/controls/pill.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // it goes later, and lies in no layout until then
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

TownshipSection::TownshipSection(LawDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_choose([](const QString &) { return QString(); }), m_packs(new QVBoxLayout),
      m_keys(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(newPacks(), 5);
    row->addWidget(newKeys(), 4);
}

QWidget *TownshipSection::newPacks()
{
    auto *card = new Card(tr("Rule packs of the township"), this);
    card->body()->addWidget(newLabel(tr("When law or the township's rules change, the township brings a signed rule pack on a stick. "
                                        "It may ask for more than the law, never for less."),
                                     Look::Soft, card, true));
    m_packs->setSpacing(12);
    card->body()->addLayout(m_packs);
    m_packOffer = new Card(tr("Checked: signed, whole, and in keeping with the law"), card);
    m_packOffer->setObjectName(u"packOffer"_s);
    m_packWords = newLabel({}, Look::Body, m_packOffer, true);
    m_packWords->setObjectName(u"packWords"_s);
    QPushButton *take = newButton(tr("Take it into the book"), Look::Secondary, m_packOffer);
    take->setObjectName(u"takePack"_s);
    m_packOffer->body()->addWidget(m_packWords);
    m_packOffer->body()->addWidget(take, 0, Qt::AlignLeft);
    card->body()->addWidget(m_packOffer);
    QPushButton *bring = newButton(tr("Bring a rule pack…"), Look::Primary, card);
    bring->setObjectName(u"bringPack"_s);
    card->body()->addWidget(bring, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    connect(bring, &QPushButton::clicked, this, &TownshipSection::lookAtPack);
    connect(take, &QPushButton::clicked, this, &TownshipSection::takePack);
    return card;
}

QWidget *TownshipSection::newKeys()
{
    auto *card = new Card(tr("Whose rule packs are taken"), this);
    m_keys->setSpacing(12);
    card->body()->addLayout(m_keys);
    m_keyOffer = new Card(card);
    m_keyOffer->setObjectName(u"keyOffer"_s);
    m_keyWords = newLabel({}, Look::Strong, m_keyOffer, true);
    m_fingerprint = new FingerprintGrid(Look::Body, m_keyOffer);
    m_fingerprint->setObjectName(u"offeredFingerprint"_s);
    QPushButton *trust = newButton(tr("The groups agree: trust this key"), Look::Secondary, m_keyOffer);
    trust->setObjectName(u"trustKey"_s);
    m_keyOffer->body()->addWidget(m_keyWords);
    m_keyOffer->body()->addWidget(newLabel(tr("Call the township and compare these groups row by row."), Look::Small, m_keyOffer, true));
    m_keyOffer->body()->addWidget(m_fingerprint);
    m_keyOffer->body()->addWidget(trust, 0, Qt::AlignLeft);
    card->body()->addWidget(m_keyOffer);
    QPushButton *add = newButton(tr("Add a key of the township…"), Look::Secondary, card);
    add->setObjectName(u"addKey"_s);
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    card->body()->addStretch(1);
    connect(add, &QPushButton::clicked, this, &TownshipSection::lookAtKeys);
    connect(trust, &QPushButton::clicked, this, &TownshipSection::trustKey);
    return card;
}

void TownshipSection::refresh()
{
    empty(m_packs);
    empty(m_keys);
    const auto signers = m_desk.signers();
    const auto packs = m_desk.packs();
    if (!signers || !packs) {
        Q_EMIT said(Tone::Bad, wordsOf(signers ? packs.error() : signers.error()));
        return;
    }
    for (const TownshipSigner &signer : *signers)
        m_keys->addWidget(newKeyRow(signer));
    if (signers->isEmpty())
        m_keys->addWidget(newLabel(tr("No key is known yet. First add the township's list of signers."), Look::Body, this, true));
    for (const BroughtPack &pack : *packs) {
        const auto signer = std::ranges::find(*signers, pack.signer, &TownshipSigner::id);
        m_packs->addWidget(newPackRow(pack, signer == signers->cend() ? QString() : signer->name));
    }
    if (packs->isEmpty())
        m_packs->addWidget(newLabel(tr("Nothing was brought yet; the laws that the program came with hold."), Look::Body, this, true));
    showOffers();
}

QWidget *TownshipSection::newPackRow(const BroughtPack &pack, const QString &signer)
{
    auto *row = new Card(pack.title, this);
    row->setObjectName(u"pack_"_s + pack.id.hex());
    const bool inUse = m_desk.isInUse(pack);
    row->addToHead(new Pill(inUse              ? tr("In use")
                            : pack.withdrawnOn ? tr("Withdrawn")
                                               : tr("No longer fits the law"),
                            inUse ? Tone::Good : Tone::Neutral, row));
    row->body()->addWidget(newLabel(tr("Brought on %1, signed by %2.").arg(dateWords(pack.broughtOn), signer), Look::Small, row, true));
    if (const auto why = m_desk.whyLeftOff(pack)) {
        QLabel *words = newLabel(wordsOf(*why), Look::Small, row, true);
        words->setObjectName(u"whyLeftOff"_s);
        row->body()->addWidget(words);
    }
    if (pack.withdrawnOn) {
        row->body()->addWidget(newLabel(tr("Withdrawn on %1: %2").arg(dateWords(*pack.withdrawnOn), pack.withdrawnWhy), Look::Small,
                                        row, true));
        return row;
    }
    auto *line = new QHBoxLayout;
    auto *why = new QLineEdit(row);
    why->setObjectName(u"whyWithdrawn"_s);
    why->setAccessibleName(tr("Why it is withdrawn"));
    why->setPlaceholderText(tr("Why it is withdrawn"));
    why->setMaxLength(200);
    QPushButton *withdraw = newButton(tr("Withdraw"), Look::Danger, row);
    withdraw->setObjectName(u"withdrawPack"_s);
    line->addWidget(why, 1);
    line->addWidget(withdraw);
    row->body()->addLayout(line);
    connect(withdraw, &QPushButton::clicked, this, [this, pack, why] {
        tell(m_desk.withdraw(pack, why->text()), tr("%1 is withdrawn; meetings opened under it keep it.").arg(pack.title));
    });
    return row;
}

QWidget *TownshipSection::newKeyRow(const TownshipSigner &signer)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->addWidget(newLabel(signer.name, Look::Strong, row, true));
    words->addWidget(newLabel(signer.withdrawn ? tr("No longer trusted") : tr("Trusted since %1").arg(dateWords(signer.trustedOn)),
                              Look::Small, row, true));
    line->addLayout(words, 1);
    if (signer.withdrawn)
        return row;
    QPushButton *withdraw = newButton(tr("Trust no longer"), Look::Quiet, row);
    withdraw->setObjectName(u"withdrawKey"_s);
    line->addWidget(withdraw);
    connect(withdraw, &QPushButton::clicked, this, [this, signer] {
        tell(m_desk.withdraw(signer), tr("New rule packs signed by %1 are no longer taken.").arg(signer.name));
    });
    return row;
}

void TownshipSection::showOffers()
{
    m_packOffer->setVisible(m_pack.has_value());
    m_keyOffer->setVisible(!m_offered.isEmpty());
    if (m_pack)
        m_packWords->setText(m_pack->title);
    if (m_offered.isEmpty())
        return;
    m_keyWords->setText(m_offered.first().name);
    m_fingerprint->setFingerprint(m_offered.first().spokenFingerprint);
}

void TownshipSection::lookAtPack()
{
    const QString path = m_choose(tr("Choose the rule pack on the stick"));
    if (path.isEmpty())
        return;
    m_pack.reset();
    const auto looked = m_desk.look(path);
    if (looked)
        m_pack = *looked;
    else
        Q_EMIT said(Tone::Bad, wordsOf(looked.error()));
    showOffers();
}

void TownshipSection::takePack()
{
    const BroughtPack pack = *m_pack;
    m_pack.reset();
    tell(m_desk.bring(pack), tr("%1 is in the book; it holds for every meeting opened from now on.").arg(pack.title));
}

void TownshipSection::lookAtKeys()
{
    const QString path = m_choose(tr("Choose the township's list of signers"));
    if (path.isEmpty())
        return;
    const auto offered = m_desk.signersIn(path);
    m_offered = offered.value_or(QList<OfferedSigner>());
    if (!offered)
        Q_EMIT said(Tone::Bad, wordsOf(offered.error()));
    showOffers();
}

void TownshipSection::trustKey()
{
    const OfferedSigner signer = m_offered.takeFirst();
    tell(m_desk.trust(signer), tr("Rule packs signed by %1 are taken from now on.").arg(signer.name));
}

void TownshipSection::tell(const Done &done, const QString &words)
{
    Q_EMIT said(done ? Tone::Good : Tone::Bad, done ? words : wordsOf(done.error()));
}

} // namespace yishibu
