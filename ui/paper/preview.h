#pragma once

#include "ui/controls/hall_sight.h"
#include "ui/paper/paper.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QHash>
#include <QPixmap>

class QLabel;

namespace yishibu {

class Curtain;
class ElidedLabel;

/// Pages as white sheets on warm paper, one under the other. PageUp and PageDown turn pages, + and - change the size,
/// 0 fits the width.
class PaperSheets : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PaperSheets(QWidget *parent = nullptr);

    void setPaper(const Paper &paper);
    int pageCount() const { return m_paper.pageCount(); }
    int currentPage() const; ///< from 0: the page that fills most of the view
    double zoom() const { return m_zoom; } ///< 1.0 is life size at 96 dots an inch
    void setZoom(double zoom);             ///< 0.25 to 4
    void fitWidth();
    void goToPage(int page);

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pagePixels() const;
    QRect pageRect(int page) const; ///< in the viewport
    const QPixmap &picture(int page);
    void arrange();

    Paper m_paper;
    QHash<int, QPixmap> m_pictures; ///< of pages in view
    double m_zoom = 1.0;
    bool m_fitsWidth = true;
    int m_lastPage = 0;
};

/// The paper before it goes to the printer: sheets in the middle, what can be done with them below. It prints nothing
/// itself; who shows it listens.
class PaperPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void setPaper(const Paper &paper);
    PaperSheets *sheets() const { return m_sheets; }

Q_SIGNALS:
    void printWanted();
    void pdfWanted();
    void closeWanted();

private:
    QWidget *newHead();
    QWidget *newFoot();
    void showPlace();
    void showMissing(const QString &characters);

    PaperSheets *m_sheets = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_missing = nullptr;
};

/// The preview as a window of its own over the page.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreviewDialog(const Paper &paper, QWidget *parent = nullptr);
    PaperPreview *preview() const { return m_preview; }
    /// A paper names people: while the hall sees the screen it is covered, but for one that hangs on the board anyway.
    void setSight(Sight sight);

private:
    PaperPreview *m_preview = nullptr;
    Curtain *m_curtain = nullptr;
};

} // namespace yishibu
