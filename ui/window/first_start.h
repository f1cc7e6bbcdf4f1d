#pragma once

#include "app/village/village.h"

#include <QWidget>

namespace yishibu {

class BigButton;
struct Tokens;
class OptionCard;

/// The size of the first window: roomier in large text.
QSize firstStartSize(const Tokens &tokens);

/// What the first start asks: the language, and whether to set up the village's own book or to try the program with a
/// practice village (演练村) first.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language); ///< "zh_CN" or "en": the words change at once
    void bookChosen(yishibu::BookKind kind);
    void openWanted();                            ///< an existing book lies somewhere else

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    OptionCard *m_village;
    OptionCard *m_practice;
    BigButton *m_begin;
};

} // namespace yishibu
