#include "ui/roster/import_panel.h"

#include "ui/controls/card.h"
#include "ui/controls/list_table.h"
#include "ui/controls/page_scroll.h"
#include "ui/roster/row_note_model.h"
#include "ui/style/look.h"
#include "ui/controls/tone.h"
#include "ui/words/value_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QVBoxLayout>

namespace yishibu {

using namespace Qt::StringLiterals;

std::optional<int> expectedBySheet(const RosterReading &reading)
{
    static const QRegularExpression number(u"\\d{1,6}"_s);
    std::optional<int> expected;
    for (const SkippedRow &row : reading.skipped) {
        if (row.kind != RowKind::Total || row.text.contains(u"小计"_s))
            continue;
        // People are more than households, so the larger number of the line is theirs.
        for (const QRegularExpressionMatch &match : number.globalMatch(row.text))
            expected = qMax(expected.value_or(0), match.capturedView().toInt());
    }
    return expected;
}

ImportPanel::ImportPanel(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    whole->addWidget(m_card);

    // What was read may be higher than the screen in large text; the buttons below it always stay in sight.
    auto *content = new QWidget(m_card);
    auto *read = new QVBoxLayout(content);
    read->setContentsMargins(0, 0, 0, 0);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(28);
    m_figures = {addFigure(figures, tr("Expected", "number of people the sheet says it holds"), "expectedCount"),
                 addFigure(figures, tr("Read", "number of rows"), "readCount"),
                 addFigure(figures, tr("Accepted", "number of rows"), "acceptedCount"),
                 addFigure(figures, tr("Put right", "number of rows"), "repairedCount"),
                 addFigure(figures, tr("Doubtful", "number of rows"), "doubtfulCount"),
                 addFigure(figures, tr("Refused", "number of rows"), "refusedCount")};
    figures->addStretch(1);
    read->addLayout(figures);
    m_whole = newLabel({}, Look::Body, m_card, true);
    m_bodies = newLabel({}, Look::Soft, m_card, true);
    read->addWidget(m_whole);
    read->addWidget(m_bodies);
    m_ended = newLabel({}, Look::Body, m_card, true);
    m_ended->setObjectName(u"seatsEnding"_s);
    setTone(m_ended, Tone::Warn);
    read->addWidget(m_ended);

    m_tabs = new QTabBar(m_card);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->setAccessibleName(tr("Rows of the sheet"));
    m_tabs->setMinimumHeight(tokensOf(this).high(44));
    read->addWidget(m_tabs);
    m_model = new RowNoteModel(this);
    m_table = new ListTable(m_card);
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("Rows of the sheet"));
    m_table->setModel(m_model);
    m_table->showHeader(true);
    m_table->setQuietColumns({RowNoteModel::SheetName, RowNoteModel::Row, RowNoteModel::What});
    m_table->setColumnWidths({84, 60, 100, 218, -1, 168});
    m_nothing = newLabel(tr("There is nothing to look at here."), Look::Soft, m_card, true);
    m_table->setMinimumHeight(tokensOf(this).high(160));
    read->addWidget(m_table, 1);
    read->addWidget(m_nothing, 1, Qt::AlignTop);
    auto *scroll = new PageScroll(content, m_card);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what the buttons leave
    m_card->body()->addWidget(scroll, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportPanel::showRows);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(newLabel(tr("Nothing is kept yet."), Look::Small, m_card, true), 1);
    auto *cancel = newButton(tr("Cancel"), Look::SecondaryLarge, m_card);
    cancel->setObjectName(u"cancelImport"_s);
    m_take = newButton(tr("Take into the roster"), Look::Primary, m_card);
    m_take->setObjectName(u"takeIn"_s);
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    m_card->body()->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);
    connect(m_take, &QPushButton::clicked, this, &ImportPanel::taken);
}

QLabel *ImportPanel::addFigure(QHBoxLayout *row, const QString &meaning, const char *name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel *figure = newLabel(u"0"_s, Look::Count, m_card);
    figure->setObjectName(QLatin1StringView(name));
    figure->setAccessibleDescription(meaning);
    column->addWidget(figure);
    column->addWidget(newLabel(meaning, Look::Small, m_card));
    row->addLayout(column);
    return figure;
}

QString ImportPanel::linesInWords(const RegisterChanges &lines) const
{
    const LineChanges &people = lines.people;
    const LineChanges &households = lines.households;
    if (people.changed + people.added + households.changed + households.added == 0)
        return tr("All of these people are in the roster just so.");
    QString words = tr("People changed: %1, new: %2, unchanged: %3.")
                        .arg(people.changed).arg(people.added).arg(people.unchanged);
    if (households.changed + households.added > 0)
        words += u' ' + tr("Households changed: %1, new: %2.").arg(households.changed).arg(households.added);
    return words;
}

void ImportPanel::show(RosterPreview preview, const RosterChanges &changes, const QStringList &seatsEnded)
{
    m_preview = std::move(preview);
    const RosterCounts &counts = m_preview.people.counts;
    const auto expected = expectedBySheet(m_preview.people);
    m_card->setTitle(tr("What “%1” would bring in").arg(m_preview.fileName));
    const QStringList figures = {expected ? QString::number(*expected) : u"—"_s, QString::number(counts.read),
                                 QString::number(counts.accepted),               QString::number(counts.repaired),
                                 QString::number(counts.doubtful),               QString::number(counts.refused)};
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setText(figures[i]);
    setTone(m_figures[0], expected && *expected != counts.read ? Tone::Warn : Tone::Neutral);
    setTone(m_figures[4], counts.doubtful > 0 ? Tone::Warn : Tone::Neutral);
    setTone(m_figures[5], counts.refused > 0 ? Tone::Bad : Tone::Neutral);

    QString whole = tr("%1 people in %2 households.").arg(QString::number(counts.persons), QString::number(counts.households));
    if (!changes.isFirst())
        whole += u' ' + linesInWords(changes.lines);
    if (expected && *expected != counts.read)
        whole += u' ' + tr("The sheet's own total says %1: compare it before taking the people in.").arg(*expected);
    m_whole->setText(whole);
    const BodyReading &bodies = m_preview.bodies;
    QStringList seats;
    for (const Body body : {Body::Representatives, Body::VillagersCommittee, Body::SupervisionCommittee, Body::PartyBranch}) {
        if (const int count = bodies.count(body); count > 0)
            seats.append(tr("%1 %2", "name of a body, number of its seats").arg(wordOf(body), QString::number(count)));
    }
    m_bodies->setText(seats.isEmpty() ? tr("No list of representatives or committees was found in it.")
                                      : tr("Seats found: %1.").arg(seats.join(tr(", "))));
    m_ended->setVisible(!changes.seatsEnded.isEmpty());
    if (!changes.seatsEnded.isEmpty()) {
        m_ended->setText(tr("Seats that end, because the sheet does not name them any more: %1. Their last day is %2: %3.")
                             .arg(QString::number(changes.seatsEnded.size()),
                                  dateWords(changes.seatsEnded.constFirst().until), seatsEnded.join(tr(", "))));
    }

    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->addTab(tr("Rows to look at: %1").arg(m_preview.people.notes.size()));
    m_tabs->addTab(tr("Seats left open: %1").arg(bodies.open.size()));
    m_tabs->addTab(tr("Rows passed over: %1").arg(m_preview.people.skipped.size()));
    showRows(0);
}

void ImportPanel::showRows(int tab)
{
    if (tab == 0)
        m_model->showNotes(m_preview.people.notes);
    else if (tab == 1)
        m_model->showOpenLines(m_preview.bodies.open);
    else
        m_model->showSkipped(m_preview.people.skipped);
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
}

} // namespace yishibu
