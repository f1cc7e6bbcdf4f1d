#pragma once

#include <QMenu>

namespace yishibu {

/// What is seldom used, behind the three dots at the foot of the rail: the village, the keys, the text size, the
/// language, and another book.
class MoreMenu : public QMenu
{
    Q_OBJECT

public:
    MoreMenu(bool practice, bool largeText, QWidget *parent = nullptr);

    /// Whether private details are hidden by hand.
    void showHiding(bool hidden);

Q_SIGNALS:
    void villageWanted();
    void lawWanted();
    void keysWanted();
    void boardWanted();
    void hidingChosen(bool hidden);
    void largeTextChosen(bool large);
    void languageChosen(const QString &language); ///< "zh_CN" or "en"
    void otherBookWanted(bool practice);
    void openWanted();                             ///< a book that lies somewhere else

private:
    QAction *m_hiding;
};

} // namespace yishibu
