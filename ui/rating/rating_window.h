#pragma once

#include "app/rating/rating.h"

#include <QDialog>
#include <array>

class QLabel;
class QPushButton;
class QSpinBox;

namespace yishibu {

class FaceButton;
class FrontStack;
class OptionCard;
class RatingDesk;

/// 满意度, asked before people leave: slips or hands counted here, or one tap each on a face. What is said of it is never
/// without how many answered; while people tap, nobody sees how others did.
class RatingWindow : public QDialog
{
    Q_OBJECT

public:
    explicit RatingWindow(RatingDesk &desk, QWidget *parent = nullptr);

private:
    QWidget *newCounting();
    QWidget *newTapping();
    void addKeys();
    void chooseMethod();
    void keepCount();
    void tap(Mood mood);
    void takeBack();
    void showStanding();
    void tell(const Done &done, const QString &well);
    RatingMethod method() const;

    RatingDesk &m_desk;
    QList<OptionCard *> m_methods; ///< in the order of RatingMethod
    std::array<QSpinBox *, moodCount> m_counts{};
    QList<FaceButton *> m_faces;
    QSpinBox *m_asked = nullptr;
    FrontStack *m_front;
    QWidget *m_counting;
    QWidget *m_tapping;
    QLabel *m_result;
    QLabel *m_message;
    QPushButton *m_show;
    QPushButton *m_back;
    QPushButton *m_close;
};

} // namespace yishibu
