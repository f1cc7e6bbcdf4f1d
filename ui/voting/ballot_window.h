#pragma once

#include "app/minutes/ballot_form.h"
#include "ui/paper/paper_window.h"

namespace yishibu {

class NumberField;

/// 表决票 before they are printed: one for each who may vote, and as many to spare as are typed below.
class BallotWindow : public PaperWindow
{
    Q_OBJECT

public:
    /// `wanted`: for how many there have to be papers.
    BallotWindow(const BallotForm &form, int wanted, QWidget *parent = nullptr);

private:
    void showPapers();

    BallotForm m_form;
    int m_wanted;
    NumberField *m_spare;
};

} // namespace yishibu
