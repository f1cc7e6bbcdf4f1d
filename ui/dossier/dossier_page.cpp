#include "ui/dossier/dossier_page.h"

#include "app/procedure/step_posting.h"
#include "ui/controls/card.h"
#include "ui/controls/page_scroll.h"
#include "ui/dossier/dossier_course.h"
#include "ui/dossier/dossier_desk.h"
#include "ui/dossier/dossier_facts.h"
#include "ui/dossier/step_sheet_form.h"
#include "ui/hall/hall.h"
#include "ui/paper/paper_window.h"
#include "ui/paper/record_book_paper.h"
#include "ui/style/look.h"
#include "ui/words/reason_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yishibu {

DossierPage::DossierPage(DossierDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_hall(hall), m_clock(clock), m_course(new DossierCourse(this)), m_card(new Card(this)),
      m_stack(new QStackedWidget(m_card)), m_facts(new DossierFacts), m_sheet(new StepSheetForm(desk))
{
    setLook(this, Look::Paper);
    setAttribute(Qt::WA_StyledBackground);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 12, 24, 20);
    whole->setSpacing(12);
    whole->addWidget(newHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_course, 1);
    m_stack->addWidget(new PageScroll(m_facts, m_card));
    m_stack->addWidget(new PageScroll(m_sheet, m_card));
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(newFoot());
    row->addWidget(m_card, 1);
    whole->addLayout(row, 1);
    connect(m_course, &DossierCourse::headChosen, this, &DossierPage::showHead);
    connect(m_course, &DossierCourse::stepChosen, this, &DossierPage::showStep);
    connect(m_course, &DossierCourse::formChosen, this, &DossierPage::setForm);
}

QWidget *DossierPage::newHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    QPushButton *back = newButton(tr("Back to the topics"), Look::Secondary, head);
    back->setObjectName(u"backToTopics"_s);
    m_book = newButton(tr("Record book: look, print, PDF"), Look::Secondary, head);
    m_book->setObjectName(u"recordBook"_s);
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(m_book);
    connect(back, &QPushButton::clicked, this, &DossierPage::backWanted);
    connect(m_book, &QPushButton::clicked, this, &DossierPage::showBook);
    return head;
}

QWidget *DossierPage::newFoot()
{
    auto *foot = new QWidget(m_card);
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_because = new QLineEdit(foot);
    m_because->setObjectName(u"withdrawBecause"_s);
    m_because->setAccessibleName(tr("Why the sheet is taken back"));
    m_because->setPlaceholderText(tr("Why it is taken back"));
    m_because->setMaxLength(120);
    m_withdraw = newButton(tr("Take the sheet back"), Look::Secondary, foot);
    m_withdraw->setObjectName(u"withdrawSheet"_s);
    m_keep = newButton({}, Look::Primary, foot);
    m_keep->setObjectName(u"keepDossier"_s);
    lines->addWidget(m_because);
    row->addWidget(m_withdraw);
    row->addStretch(1);
    row->addWidget(m_keep);
    lines->addLayout(row);
    connect(m_withdraw, &QPushButton::clicked, this, &DossierPage::withdraw);
    connect(m_keep, &QPushButton::clicked, this, &DossierPage::keep);
    return foot;
}

const Topic *DossierPage::topic() const
{
    const auto found = std::ranges::find_if(m_hall.topics(), [this](const Topic &one) { return m_topic == one.id; });
    return found == m_hall.topics().cend() ? nullptr : &*found;
}

void DossierPage::showTopic(const TopicId &topic)
{
    m_topic = topic;
    refresh();
    const Dossier *dossier = m_desk.of(topic);
    const auto next = dossier ? nextStep(*m_desk.formOf(*dossier), *dossier) : std::nullopt;
    if (next)
        showStep(*next);
    else
        showHead();
}

void DossierPage::refresh()
{
    const Dossier *dossier = m_topic ? m_desk.of(*m_topic) : nullptr;
    m_book->setVisible(dossier);
    if (!dossier)
        return;
    const auto law = m_desk.lawFor(*dossier);
    if (!law)
        Q_EMIT said(Tone::Bad, wordsOf(law.error()));
    m_course->show(*m_desk.formOf(*dossier), *dossier, law.value_or(DossierLaw()));
}

void DossierPage::showHead()
{
    const Topic *about = topic();
    if (!about)
        return;
    const Dossier *dossier = m_desk.of(about->id);
    m_step.clear();
    const Dossier head = dossier ? *dossier : m_desk.proposed(*about);
    if (!dossier)
        m_course->offer(m_desk.forms(), head.form);
    m_facts->show(head, m_desk.studyArticles(head));
    m_card->setTitle(tr("What stands on every sheet"));
    m_keep->setText(dossier ? tr("Keep the changes") : tr("Open the dossier"));
    m_because->hide();
    m_withdraw->hide();
    m_stack->setCurrentIndex(0);
}

void DossierPage::setForm(const QString &form)
{
    m_facts->setForm(form);
}

void DossierPage::showStep(const QString &id)
{
    const Dossier *dossier = m_topic ? m_desk.of(*m_topic) : nullptr;
    const ProcedureForm *form = dossier ? m_desk.formOf(*dossier) : nullptr;
    const ProcedureStep *step = form ? form->step(id) : nullptr;
    if (!step)
        return;
    m_step = id;
    const StepRecord *known = dossier->record(id);
    StepRecord blank{.step = id, .day = m_clock.today()};
    const auto offers = m_desk.offers(*dossier, id);
    if (!offers)
        Q_EMIT said(Tone::Bad, wordsOf(offers.error()));
    ProcedureStep shown = *step;
    shown.held = heldBy(*form, *dossier, *step);
    if (const auto law = m_desk.lawFor(*dossier))
        shown.postingDays = daysToHang(*form, *step, *law);
    m_sheet->show(shown, known ? *known : blank, offers.value_or(QList<StepOffer>()));
    m_card->setTitle(step->name);
    m_keep->setText(known ? tr("Keep the changes") : tr("Put on record"));
    m_because->clear();
    m_because->setVisible(known);
    m_withdraw->setVisible(known);
    m_stack->setCurrentIndex(1);
    m_sheet->firstField()->setFocus();
}

void DossierPage::keep()
{
    if (!m_step.isEmpty())
        return keepSheet();
    if (!m_topic || !m_facts->isRight())
        return;
    const bool isNew = !m_desk.of(*m_topic);
    const Dossier dossier = m_facts->typed();
    if (const Done done = isNew ? m_desk.open(dossier) : m_desk.change(dossier); !done)
        return Q_EMIT said(Tone::Bad, wordsOf(done.error()));
    showTopic(*m_topic);
    Q_EMIT said(Tone::Good, isNew ? tr("The dossier is open. Fill in its first step.") : tr("The changes stand on every sheet."));
}

void DossierPage::keepSheet()
{
    const Dossier *dossier = m_topic ? m_desk.of(*m_topic) : nullptr;
    if (!dossier)
        return;
    if (const Done done = m_desk.record(*dossier, m_sheet->typed()); !done)
        return Q_EMIT said(Tone::Bad, wordsOf(done.error()));
    showTopic(*m_topic);
    const DossierStanding standing = m_hall.dossiers().value(*m_topic);
    Q_EMIT said(Tone::Good, standing.next.isEmpty() ? tr("The sheet is on record; no step is missing.")
                                                    : tr("The sheet is on record. Next: %1.").arg(standing.next));
}

void DossierPage::withdraw()
{
    const Dossier *dossier = m_topic ? m_desk.of(*m_topic) : nullptr;
    const StepRecord *record = dossier ? dossier->record(m_step) : nullptr;
    if (!record)
        return;
    if (const Done done = m_desk.withdraw(*dossier, StepRecord(*record), m_because->text().simplified()); !done) {
        m_because->setFocus();
        return Q_EMIT said(Tone::Bad, wordsOf(done.error()));
    }
    const QString step = m_step;
    refresh();
    showStep(step);
    Q_EMIT said(Tone::Info, tr("The sheet is taken back. It stays in the book's journal with the reason."));
}

void DossierPage::showBook()
{
    const auto book = m_topic ? m_desk.recordBook(*m_topic) : std::unexpected(Reason::refusal(DossierRefusal::NoDossier));
    if (!book)
        return Q_EMIT said(Tone::Bad, wordsOf(book.error()));
    PaperWindow::show(RecordBookPaper(*book), RecordBookPaper(*book).title(), this);
}

} // namespace yishibu
