#include "ui/signin/sign_in_page.h"

#include "ui/controls/names_note.h"
#include "ui/controls/quorum_meter.h"
#include "ui/hall/hall.h"
#include "ui/words/rule_words.h"

using namespace Qt::StringLiterals;

namespace yishibu {

void SignInPage::showQuorum()
{
    if (!m_hall.card().decides)
        return showConsultation();
    const Quorum quorum = m_hall.quorum();
    const QString article = quorum.article.isEmpty() ? QString() : u"\n"_s + quorum.article;
    m_meter->setReading({.present = quorum.present,
                         .expected = quorum.base,
                         .needed = quorum.needed,
                         //: the members who are here now, above the great figure
                         .heading = tr("Present"),
                         .expectedText = tr("of %1").arg(quorum.base),
                         .verdict = quorum.reached() ? tr("Enough are here, the meeting may vote")
                                                     : tr("Too few yet, %1 more needed").arg(quorum.missing()),
                         .basis = tr("%1 must be here: %2")
                                      .arg(quorum.needed)
                                      .arg(shareWords(m_hall.card().quorum))
                                  + article});
    m_unsettled.follow(m_hall);
    m_unsettledNote->setNote(m_unsettled.sentences(), m_unsettled.names());
}

/// 协商 (art. 33): whoever comes is heard; there is no number to wait for.
void SignInPage::showConsultation()
{
    const Quorum quorum = m_hall.quorum();
    m_meter->setReading({.present = quorum.present,
                         .expected = quorum.base,
                         .heading = tr("Present"),
                         .verdict = tr("Everybody here may be heard"),
                         .basis = tr("A consultation asks for no number and decides nothing") + u'\n' + quorum.article});
    m_unsettledNote->setNote({}, {});
}

/// At the head of the list: what else the door knows, in few words.
QString SignInPage::doorWords() const
{
    const Door &door = m_hall.door();
    QStringList words{tr("Latest on top")};
    if (!door.leaves.isEmpty())
        words.append(tr("on leave %1").arg(door.leaves.size()));
    const auto guests = std::ranges::count_if(door.observers, &OutsideObserver::isPresent);
    if (guests > 0)
        words.append(tr("guests %1").arg(guests));
    if (const SheetReconciliation *last = door.lastReconciliation(m_hall.session()); last && last->isCounted) {
        words.append(last->onPaper == m_hall.attendance().signedMembers()
                         ? tr("paper %1, agrees").arg(last->onPaper)
                         : tr("paper %1, differs").arg(last->onPaper));
    }
    return words.join(u" · "_s);
}

} // namespace yishibu
