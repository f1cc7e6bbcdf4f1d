#pragma once

#include "ui/controls/found_person.h"
#include "ui/controls/person_field.h"

#include <QWidget>

namespace yishibu {

class HitList;
class SearchField;

/// The one box at the door: type initials, characters, the last four of the ID number or the household number, see who
/// fits, press Enter. Enter takes only a sole or a chosen hit, to be seen by its tint; after it the box is empty for the
/// next one. Up and Down choose, Escape empties. What a scanner types counts alone, whatever stood in the box before.
class FindPerson : public QWidget
{
    Q_OBJECT

public:
    explicit FindPerson(QWidget *parent = nullptr);

    void setSearch(PersonSearch search);
    void setHint(const QString &hint);    ///< what may be typed; also the accessible name
    void setNobody(const QString &words); ///< said when nobody fits
    /// Rows kept free below the box.
    void setLeastRows(int rows);

    SearchField *field() const { return m_field; }
    const HitList *hits() const { return m_hits; }
    /// Asks the search again, after what it answers may have changed.
    void searchAgain();
    void clear();

    /// The one Enter would take now.
    std::optional<VillagerId> atHand() const;

Q_SIGNALS:
    void helped(const yishibu::VillagerId &who); ///< Shift+Enter: somebody else writes for them
    void chosen(const yishibu::VillagerId &who);

private:
    void enter();
    void take(const VillagerId &who);
    void tellChosen();

    PersonSearch m_search;
    QString m_nobody;
    SearchField *m_field;
    HitList *m_hits;
};

} // namespace yishibu
