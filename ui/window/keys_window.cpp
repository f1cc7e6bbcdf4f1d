#include "ui/window/keys_window.h"

#include "ui/controls/key_cap.h"
#include "ui/style/look.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yishibu {

KeysWindow::KeysWindow(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keysWindow"_s);
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    const QList<std::pair<QStringList, QString>> keys{
        {{u"Ctrl"_s, u"1…7"_s}, tr("Go to a room of the rail")},
        {{u"Ctrl"_s, u"Enter"_s}, tr("The big button: the next step of the meeting")},
        {{u"Enter"_s}, tr("Sign in the only or the chosen person; keep what is typed")},
        {{u"↑"_s, u"↓"_s}, tr("Choose among the people found")},
        {{u"Esc"_s}, tr("Clear the search box")},
        {{u"Tab"_s}, tr("To the next field")},
        {{u"Alt"_s, u"1…4"_s}, tr("Discussion: where the next line goes")},
        {{u"Alt"_s, u"↑"_s, u"↓"_s}, tr("Discussion: the group before or after; Alt+← to the points, Ctrl+R the rules")},
        {{u"PgUp"_s, u"PgDn"_s}, tr("Turn the pages of a paper; + and - change its size")},
        {{u"Ctrl"_s, u"P"_s}, tr("Papers of the meeting to print")},
        {{u"Shift"_s, u"Enter"_s}, tr("Sign in somebody for whom somebody else writes")},
        {{u"F4"_s}, tr("Latecomers and leavers, from any stage of the meeting")},
        {{u"F6"_s, u"…"_s, u"F9"_s}, tr("At the door: leave, guest, comparing and typing in sheets")},
        {{u"F5"_s}, tr("The big screen, on or off")},
        {{u"Shift"_s, u"F5"_s}, tr("Hide private details where the hall sees this screen, or show them again")},
        {{u"F1"_s}, tr("This list")},
    };
    int line = 0;
    for (const auto &[caps, meaning] : keys) {
        auto *cell = new QWidget;
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        for (const QString &cap : caps)
            row->addWidget(new KeyCap(cap));
        row->addStretch(1);
        grid->addWidget(cell, line, 0);
        grid->addWidget(newLabel(meaning, Look::Body), line, 1);
        ++line;
    }
    QPushButton *close = newButton(tr("Close"), Look::Secondary);
    close->setObjectName(u"closeKeys"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    grid->addWidget(close, line, 1, Qt::AlignRight);
}

} // namespace yishibu
