#pragma once

#include "ui/controls/found_person.h"

#include <QWidget>

namespace yishibu {

/// Those who fit what was typed, painted in one go so that no key waits for it. One hit is chosen at a time, to be seen
/// by its tint and the key that takes it; the field above it keeps the keyboard.
class HitList : public QWidget
{
    Q_OBJECT

public:
    explicit HitList(QWidget *parent = nullptr);

    /// Keeps as many as fit (8, in large text 5); the first that can be chosen is chosen, or only a sole one.
    void setHits(QList<FoundPerson> hits);
    const QList<FoundPerson> &hits() const { return m_hits; }
    const FoundPerson *chosen() const; ///< null if none can be chosen
    void step(int by);
    /// Nobody is chosen by being first, only by being the one who fits, greyed ones among them: of two of one name somebody
    /// has to choose, even if only one of them should attend. A scanned card may mean one of several (FoundPerson::meant).
    void setChoosesOnlySole(bool sole) { m_onlySole = sole; }
    /// Lines of 40 instead of 50, in a frame of its own: the list under a field of a form.
    void setCompact(bool compact);
    /// Rows kept free while there are fewer, so that what stands below does not jump.
    void setLeastRows(int rows);
    /// What is said when nobody fits.
    void setNobody(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed(const yishibu::VillagerId &who); ///< by the mouse

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseSole();
    int rowHeight() const;
    int rowAt(const QPoint &place) const; ///< -1 where none is
    QRect rowRect(int row) const;
    void paintRow(QPainter &painter, int row, int nameWidth) const;
    int paintEnd(QPainter &painter, const QRect &line, const FoundPerson &hit, bool chosen) const;

    QList<FoundPerson> m_hits;
    int m_chosen = -1;
    bool m_compact = false;
    bool m_onlySole = false;
    int m_leastRows = 0;
    QString m_nobody;
};

} // namespace yishibu
