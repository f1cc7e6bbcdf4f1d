#pragma once

#include "app/rules/brought_pack.h"
#include "ui/controls/tone.h"
#include "ui/law/law_desk.h"

#include <QWidget>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace yishibu {

class Card;
class FingerprintGrid;

/// What the township brought: its rule packs with who signed them and when, and the keys by which they are known.
class TownshipSection : public QWidget
{
    Q_OBJECT

public:
    explicit TownshipSection(LawDesk &desk, QWidget *parent = nullptr);

    void refresh();
    void setChooser(const std::function<QString(const QString &)> &choose) { m_choose = choose; }

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

private:
    QWidget *newPacks();
    QWidget *newKeys();
    QWidget *newPackRow(const BroughtPack &pack, const QString &signer);
    QWidget *newKeyRow(const TownshipSigner &signer);
    void lookAtPack();
    void takePack();
    void lookAtKeys();
    void trustKey();
    void showOffers();
    void tell(const Done &done, const QString &words);

    LawDesk &m_desk;
    std::function<QString(const QString &)> m_choose;
    QVBoxLayout *m_packs;
    QVBoxLayout *m_keys;
    Card *m_packOffer;
    QLabel *m_packWords;
    Card *m_keyOffer;
    QLabel *m_keyWords;
    FingerprintGrid *m_fingerprint;
    std::optional<BroughtPack> m_pack; ///< looked at, not taken yet
    QList<OfferedSigner> m_offered;    ///< keys to be compared, the first one on show
};

} // namespace yishibu
