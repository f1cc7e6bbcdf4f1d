// Shows the shared controls, or saves pictures of them:   yishibu_gallery [--large] [--grab FOLDER]
#include "tests/ui/gallery/screens.h"
#include "ui/style/hall_style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTimer>

using namespace yishibu;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

void grab(QWidget *widget, const QString &file)
{
    widget->show();
    settle();
    widget->grab().save(file);
}

/// What Qt brings along: the popup of a combo box, a calendar, a menu, and its dialogs.
void grabVisitors(const QDir &folder)
{
    QComboBox combo;
    combo.addItems({u"到会签到"_s, u"电话请假"_s, u"书面委托"_s});
    grab(&combo, folder.filePath(u"combo.png"_s));
    combo.showPopup();
    settle();
    combo.view()->window()->grab().save(folder.filePath(u"combo-list.png"_s));
    combo.hidePopup();

    QCalendarWidget calendar;
    calendar.setSelectedDate(QDate(2026, 11, 22));
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    grab(&calendar, folder.filePath(u"calendar.png"_s));

    QMenu menu;
    menu.addAction(u"打印签到表"_s);
    QAction *ticked = menu.addAction(u"大字显示"_s);
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu.addSeparator();
    menu.addAction(u"撤销最后一人"_s)->setEnabled(false);
    menu.setActiveAction(menu.actions().constFirst());
    grab(&menu, folder.filePath(u"menu.png"_s));

    QMessageBox box(QMessageBox::Warning, u"封存记录"_s, u"封存以后不能再改，确定封存吗？"_s,
                    QMessageBox::Ok | QMessageBox::Cancel);
    box.setInformativeText(u"以后如有错误，只能另写补正。"_s);
    box.setDefaultButton(QMessageBox::Ok);
    grab(&box, folder.filePath(u"message-box.png"_s));

    QFileDialog files(nullptr, u"选择花名册"_s, QDir::rootPath());
    files.setOption(QFileDialog::DontUseNativeDialog);
    files.resize(900, 560);
    grab(&files, folder.filePath(u"file-dialog.png"_s));

    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"unused.pdf"_s));
    QPrintPreviewDialog preview(&printer);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested,
                     [](QPrinter *on) { QPainter(on).drawText(200, 200, u"公告"_s); });
    preview.resize(1000, 700);
    grab(&preview, folder.filePath(u"print-preview.png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    Tokens tokens;
    if (app.arguments().contains(u"--large"_s))
        tokens.scale = Tokens::largeText;
    applyStyle(app, tokens);

    const QList<std::pair<QString, QWidget *(*)()>> screens = {
        {u"today"_s, gallery::todayScreen},       {u"sign-in"_s, gallery::signInScreen},
        {u"discussion"_s, gallery::discussionScreen}, {u"voting"_s, gallery::votingScreen},
        {u"controls"_s, gallery::controlsScreen}, {u"form"_s, gallery::formScreen},
    };
    const qsizetype at = app.arguments().indexOf(u"--grab"_s);
    const QDir folder(at >= 0 ? app.arguments().value(at + 1) : QString());
    if (at >= 0)
        QDir().mkpath(folder.path());
    for (const auto &[name, make] : screens) {
        QWidget *screen = make();
        screen->setAttribute(Qt::WA_DeleteOnClose);
        screen->setWindowTitle(name);
        screen->resize(1366, 768);
        if (at < 0) {
            screen->show();
            continue;
        }
        grab(screen, folder.filePath(name + u".png"_s));
        screen->close();
    }
    if (at < 0)
        return app.exec();
    grabVisitors(folder);
    return 0;
}
