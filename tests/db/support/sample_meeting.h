#pragma once

#include "app/agenda/agenda_item.h"
#include "app/attendance/sign_in.h"
#include "app/discussion/remark.h"
#include "app/meeting/meeting.h"
#include "app/minutes/minutes.h"
#include "app/resolution/resolution.h"
#include "app/topic/topic.h"
#include "app/voting/vote.h"
#include "db/stores/meeting_store.h"
#include "tests/support/book_in_memory.h"

namespace yishibu::test {

/// A representatives' meeting of the twelve villagers about one road, as far as the test wants to go.
class SampleMeeting
{
public:
    explicit SampleMeeting(Book &book);

    void prepare();      ///< village, topic, delegation, meeting, one agenda item
    void open();         ///< opened, with the seven representatives and one more entitled
    void hold();         ///< two signed in, a remark, a point, a vote counted, a resolution made
    void close();        ///< minutes closed
    void afterwards();   ///< both notices posted, one package handed over, a setting, a draft

    Circumstance live(int minutes = 0) const;
    Session session() const;
    SignIn signInOf(const QString &name) const;
    Remark remarkOf(const QString &words) const;
    Vote newVote() const;

    Book &book;
    VillageInText village = twelveVillagers();
    Topic topic;
    Delegation delegation;
    Meeting meeting;
    AgendaItem item;
    QByteArray packText = "{\"format\":\"yishibu-rule-pack/1\"}\n";
    QByteArray otherPackText = "{\"format\":\"yishibu-rule-pack/1\", \"id\":\"party\"}\n";
    QList<PackText> law() const
    {
        return {{QStringLiteral("中华人民共和国村民委员会组织法"), packText}, {QStringLiteral("支部工作条例"), otherPackText}};
    }
    QList<Entitled> entitled;
    SignIn chair;
    SignIn member;
    Remark remark;
    Point point;
    Vote vote;
    Resolution resolution;
    ClosedMinutes minutes;
    FixedClock clock;
};

} // namespace yishibu::test
