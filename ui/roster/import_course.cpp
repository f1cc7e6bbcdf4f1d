#include "ui/roster/import_course.h"

#include "app/book_trouble.h"
#include "ui/controls/front_stack.h"
#include "ui/hall/hall.h"
#include "ui/roster/busy_panel.h"
#include "ui/roster/column_panel.h"
#include "ui/roster/import_figures.h"
#include "ui/roster/import_panel.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace yishibu {

using namespace Qt::StringLiterals;

ImportCourse::ImportCourse(RosterDesk &desk, const Hall &hall, const Clock &clock, FrontStack *views)
    : QObject(views), chooseTarget([this](const QString &proposed) { return askForTarget(proposed); }), m_desk(desk),
      m_hall(hall), m_clock(clock), m_views(views)
{
    m_busy = new BusyPanel(views);
    m_preview = new ImportPanel(hall, views);
    m_columns = new ColumnPanel(views);
    for (QWidget *view : {static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_columns)})
        views->addWidget(view);
    connect(m_busy, &BusyPanel::stopped, this, &ImportCourse::stop);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportCourse::show);
    connect(m_preview, &ImportPanel::taken, this, &ImportCourse::takeIn);
    connect(m_preview, &ImportPanel::cancelled, this, [this] { give(tr("Nothing was taken in.")); });
    connect(m_preview, &ImportPanel::columnsAsked, this, [this] { assignColumns({}); });
    connect(m_preview, &ImportPanel::refusedRowsAsked, this, &ImportCourse::saveRefused);
    connect(m_columns, &ColumnPanel::readAgain, this, &ImportCourse::readAgain);
    connect(m_columns, &ColumnPanel::cancelled, this, [this] {
        if (m_isPreviewed)
            m_views->setCurrentWidget(m_preview);
        else
            give(tr("Nothing was taken in."));
    });
}

ImportCourse::~ImportCourse()
{
    m_stop.request_stop(); // or the program would wait for a file nobody wants any more
}

bool ImportCourse::isUnderWay() const
{
    QWidget *front = m_views->currentWidget();
    return front == m_busy || front == m_preview || front == m_columns;
}

void ImportCourse::begin(const QString &path)
{
    m_isPreviewed = false;
    m_choices.clear();
    m_stop = std::stop_source();
    read(tr("Reading “%1”…").arg(QFileInfo(path).fileName()),
         [path, today = m_clock.today(), stop = m_stop.get_token()] { return RosterDesk::open(path, today, stop); });
}

void ImportCourse::readAgain()
{
    m_choices = m_columns->choices();
    const Workbook workbook = m_columns->workbook();
    read(tr("Reading “%1”…").arg(workbook.fileName), [workbook, choices = m_choices, today = m_clock.today()] {
        return SheetReading{workbook, RosterDesk::read(workbook, today, choices)};
    });
}

void ImportCourse::read(const QString &what, std::function<SheetReading()> reading)
{
    m_views->setCurrentWidget(m_busy);
    m_busy->begin(what);
    m_reading.setFuture(QtConcurrent::run(std::move(reading)));
}

void ImportCourse::stop()
{
    if (m_keeping)
        return;
    m_stop.request_stop();
    m_reading.setFuture(QFuture<SheetReading>()); // nor is its end waited for
    give(tr("Reading was stopped. Nothing was taken in."));
}

void ImportCourse::show()
{
    if (m_reading.future().resultCount() == 0)
        return;
    const SheetReading reading = m_reading.result();
    if (!reading.preview) {
        const QString why = wordsOf(reading.preview.error());
        if (reading.workbook) {
            m_columns->show(*reading.workbook, m_choices, why);
            m_views->setCurrentWidget(m_columns);
            m_columns->focusFirst();
            return;
        }
        Q_EMIT over();
        Q_EMIT said(Tone::Bad, why);
        return;
    }
    const auto changes = m_desk.changes(*reading.preview);
    if (!changes) {
        Q_EMIT over();
        Q_EMIT said(Tone::Bad, wordsOf(changes.error()));
        return;
    }
    m_preview->show(*reading.preview, *changes, m_clock.today());
    m_isPreviewed = true;
    m_views->setCurrentWidget(m_preview);
    m_preview->takeButton()->setFocus();
}

void ImportCourse::assignColumns(const QString &why)
{
    m_columns->show(m_preview->preview().workbook, m_preview->preview().choices, why);
    m_views->setCurrentWidget(m_columns);
    m_columns->focusFirst();
}

void ImportCourse::takeIn()
{
    const RosterPreview preview = m_preview->preview();
    m_keeping = true;
    m_views->setCurrentWidget(m_busy);
    const RosterCounts counts = m_preview->counts();
    m_busy->begin(tr("Taking %1 people in…").arg(counts.persons));
    const auto progress = [this](int written, int whole) {
        m_busy->setProgress(written, whole);
        m_busy->breathe();
        return !m_busy->isStopped();
    };
    const Done done = m_desk.import(preview, progress, m_preview->decisions(), m_preview->delegates());
    m_keeping = false;
    if (!done && !done.error().is(BookTrouble::Cancelled)) {
        m_views->setCurrentWidget(m_preview); // what was read is still there to try again
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
        return;
    }
    if (!done) {
        give(tr("It was stopped. Nothing was taken in."));
        return;
    }
    Q_EMIT over();
    QString words = countsInWords(counts);
    const qsizetype missing = m_desk.missing().size();
    if (missing > 0)
        words += u' ' + tr("People who are not in the sheet and wait for a decision: %1.").arg(missing);
    Q_EMIT said(counts.doubtful > 0 || missing > 0 ? Tone::Warn : Tone::Good, words);
}

void ImportCourse::give(const QString &words)
{
    Q_EMIT over();
    Q_EMIT said(Tone::Info, words);
}

QString ImportCourse::askForTarget(const QString &proposed)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(m_views, tr("Save the refused rows"), folder + u'/' + proposed,
                                        tr("Spreadsheet (*.xlsx)"));
}

void ImportCourse::saveRefused()
{
    const RosterPreview &preview = m_preview->preview();
    const QString base = QFileInfo(preview.fileName).completeBaseName();
    //: proposed name of a file with the refused rows of another one
    const QString path = chooseTarget(tr("%1 - refused rows.xlsx").arg(base));
    if (path.isEmpty())
        return;
    const auto words = [](RowFault fault) { return wordOf(fault); };
    if (const Done done = m_desk.saveRefusedRows(preview, path, words); !done)
        Q_EMIT said(Tone::Bad, wordsOf(done.error()));
    else
        Q_EMIT said(Tone::Good, tr("The refused rows are in “%1”. Mend them there and import it: nobody comes in twice.")
                                    .arg(QFileInfo(path).fileName()));
}

} // namespace yishibu
