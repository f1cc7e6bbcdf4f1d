#include "ui/window/meeting_papers.h"

#include "ui/notice/meeting_notice_window.h"
#include "ui/paper/group_sheet_paper.h"
#include "ui/paper/household_card_paper.h"
#include "ui/paper/notice_paper.h"
#include "ui/paper/page_furniture.h"
#include "ui/paper/paper_window.h"
#include "ui/paper/sign_in_sheet_paper.h"
#include "ui/signin/allowance_window.h"
#include "ui/startup/workplace.h"
#include "ui/window/papers_menu.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

namespace yishibu {

MeetingPapers::MeetingPapers(Workplace &place, QWidget &window, QObject *parent)
    : QObject(parent), m_place(place), m_window(window)
{}

QMenu *MeetingPapers::newMenu()
{
    auto *menu = new PapersMenu(&m_window);
    connect(menu, &PapersMenu::signInSheetWanted, this, &MeetingPapers::showSignInSheet);
    connect(menu, &PapersMenu::householdCardsWanted, this, &MeetingPapers::showHouseholdCards);
    connect(menu, &PapersMenu::allowanceSheetWanted, this, &MeetingPapers::showAllowances);
    connect(menu, &PapersMenu::groupSheetsWanted, this, &MeetingPapers::showGroupSheets);
    connect(menu, &PapersMenu::speakingRulesWanted, this, &MeetingPapers::showSpeakingRules);
    connect(menu, &PapersMenu::resolutionsWanted, this, &MeetingPapers::showResolutions);
    return menu;
}

void MeetingPapers::showNotice()
{
    auto *window = new MeetingNoticeWindow(m_place.notices, &m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MeetingNoticeWindow::said, this, &MeetingPapers::said);
    connect(window, &MeetingNoticeWindow::given, this, [this](QDate day) {
        if (const Done given = m_place.meetings.giveNotice(day); !given)
            Q_EMIT said(Tone::Bad, wordsOf(given.error()));
        else
            Q_EMIT said(Tone::Good, tr("The notice is recorded as posted on %1.").arg(dateWords(day)));
        Q_EMIT noticeGiven();
    });
    window->open();
}

void MeetingPapers::showSignInSheet(SheetOrder order)
{
    if (const Done kept = m_place.doorPapers.order(order); !kept)
        return Q_EMIT said(Tone::Bad, wordsOf(kept.error()));
    const auto sheet = m_place.doorPapers.signInSheet();
    if (!sheet)
        return Q_EMIT said(Tone::Bad, wordsOf(sheet.error()));
    PaperWindow::show(SignInSheetPaper(*sheet), tr("Sign-in sheet"), &m_window);
}

void MeetingPapers::showHouseholdCards()
{
    const QList<DoorCard> cards = m_place.doorPapers.doorCards();
    if (cards.isEmpty())
        return Q_EMIT said(Tone::Warn,
                           tr("No household in the roster has a number. Import the roster with household numbers first."));
    PaperWindow::show(HouseholdCardPaper(cards, m_place.hall.isPractice()), tr("Household cards"), &m_window);
}

void MeetingPapers::showGroupSheets(bool onA3)
{
    const AgendaItem *item = m_place.hall.currentItem();
    if (!item)
        return Q_EMIT said(Tone::Warn, tr("The sheets are printed for an agenda item. Put one on the agenda first."));
    const GroupSheetPaper paper(groupSheetsOf(m_place.hall.minutesSource(), *item, m_place.hall.session()));
    PaperWindow::show(onA3 ? paper.enlargedToA3() : Paper(paper), tr("Sheets for the groups"), &m_window);
}

void MeetingPapers::showSpeakingRules()
{
    PaperWindow::show(SpeakingRulesPaper(m_place.speaking.rules(), m_place.speaking.limit(), m_place.hall.isPractice()),
                      tr("Rules of speaking"), &m_window, Sight::FitForHall);
}

void MeetingPapers::showResolutions()
{
    const auto resolutions = m_place.notices.resolutions();
    const auto sealed = m_place.notices.sealedMinutes();
    if (!resolutions || !sealed)
        return Q_EMIT said(Tone::Warn, wordsOf(resolutions ? sealed.error() : resolutions.error()));
    const QString village = m_place.hall.village().value_or(Village{}).name;
    PaperWindow::show(ResolutionPaper(*resolutions, originOf(village, titleOf(m_place.hall.meeting(), village), *sealed)),
                      tr("Resolutions"), &m_window);
}

void MeetingPapers::showAllowances()
{
    auto *window = new AllowanceWindow(m_place.doorPapers, &m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

} // namespace yishibu
