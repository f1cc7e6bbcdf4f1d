#pragma once

#include "app/outcome.h"
#include "app/record_id.h"

#include <QDateTime>
#include <QList>

namespace yishibu {

class Database;

/// One record package that went onto a stick. Numbers run without gaps, so that the township sees a missing one.
struct Handover
{
    HandoverId id = HandoverId::fresh();
    int number = 1;
    QString packageName;
    QString tagManifestSha512; ///< 128 hexadecimal digits: what the signature covers
    QDateTime madeAt;
    QList<MeetingId> meetings;

    bool operator==(const Handover &) const = default;
};

/// What was handed over.
class HandoverStore
{
public:
    explicit HandoverStore(Database &database) : m_database(database) {}

    Outcome<QList<Handover>> handovers() const;
    Outcome<int> nextNumber() const;
    Done keep(const Handover &handover, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace yishibu
