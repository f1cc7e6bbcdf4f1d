#include "tests/db/packages/sample_package.h"

#include "app/handover/contents.h"
#include "app/handover/manifest.h"
#include "app/minutes/canonical.h"
#include "db/packages/allowed_signers.h"
#include "db/packages/folder_stick.h"
#include "db/packages/ssh_signature.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>

namespace yishibu::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha512);
}

} // namespace

Village sampleVillage()
{
    return {.name = u"青石村"_s, .divisionCode = u"990102103204"_s, .township = u"青石镇"_s, .contactName = {},
            .contactPhone = {}, .townshipPhone = {}, .boardPlace = {}};
}

MeetingRecord sampleRecord(int number)
{
    Minutes minutes;
    minutes.village = sampleVillage().name;
    minutes.township = sampleVillage().township;
    minutes.title = u"青石村第%1次会议"_s.arg(number);
    minutes.number = u"2026-%1"_s.arg(number, 3, 10, QChar(u'0'));
    minutes.day = QDate(2026, 11, 20 + number);
    minutes.place = u"村委会会议室"_s;
    ItemLines item;
    item.title = u"村道硬化"_s;
    VoteLines vote;
    vote.motion = u"硬化三组村道"_s;
    vote.base = 38;
    vote.present = 31;
    vote.inFavour = 22;
    vote.passed = true;
    item.votes = {vote};
    item.resolutions = {{minutes.number + u"-1"_s, vote.motion, u"陈志强"_s, u"李秀英"_s, {}, {}, u"未开始"_s}};
    minutes.items = {item};
    const QByteArray canonical = canonicalBytes(minutes);
    const auto meeting = MeetingId::fromHex(u"99%1"_s.arg(number, 30, 10, QChar(u'0')));
    return {{MinutesId::fresh(), *meeting, minutes.number, canonical, digestOf(canonical)}, minutes, {}};
}

PackageContents sampleContents()
{
    QByteArray pdf("%PDF-1.4\n");
    for (int i = 0; i < 5000; ++i)
        pdf += char(i * 37);
    QList<MeetingRecord> records{sampleRecord(1), sampleRecord(2)};
    records.first().pdf = pdf;
    PackageContents contents{*BookId::fromHex(u"99000000000000000000000000000001"),
                             {{organizationLabel, sampleVillage().name}, {u"Bagging-Date"_s, u"2026-11-22"_s}},
                             {}};
    for (const RecordFile &file : recordFiles(sampleVillage(), 1, {17, QString(64, u'a')}, records))
        contents.files.append({file.path, file.bytes});
    return contents;
}

SamplePackage::SamplePackage() : m_key(*SigningKey::generate())
{
    FolderStick stick;
    const auto written = writePackage(stick, m_stick.path(), u"qingshi-2026-001"_s, sampleContents(), m_key);
    m_folder = written.value();
}

QByteArray SamplePackage::signers() const
{
    const QString other = signersLine(u"village-99000000000000000000000000000002@yishibu"_s,
                                      SigningKey::generate()->publicKey(), u"Shuangxi"_s);
    const QString own = signersLine(villageIdentity(sampleContents().book), m_key.publicKey(), u"Qingshi"_s);
    return (u"# villages of the township\n\n"_s + other + u'\n' + own + u'\n').toUtf8();
}

QStringList SamplePackage::files() const
{
    QStringList found;
    QDirIterator each(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        found.append(QDir(m_folder).relativeFilePath(each.next()));
    found.sort();
    return found;
}

QByteArray SamplePackage::read(const QString &file) const
{
    QFile from(path(file));
    return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
}

void SamplePackage::put(const QString &file, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(file)).path());
    QFile to(path(file));
    // In place: some file systems flush a file that was first emptied, and the tests write thousands of times.
    if (!to.open(QIODevice::ReadWrite) || to.write(bytes) != bytes.size() || !to.resize(bytes.size()))
        qFatal("the sample package cannot be written");
}

void SamplePackage::reseal() const
{
    QList<ManifestLine> lines;
    for (const char *name : {bag::bagit, bag::bagInfo, bag::manifest})
        lines.append({QLatin1String(name), digest(read(QLatin1String(name)))});
    const QByteArray tagManifest = manifestText(lines);
    put(QLatin1String(bag::tagManifest), tagManifest);
    put(QLatin1String(bag::signature), sshSignature(m_key, tagManifest));
}

void SamplePackage::resealPayload() const
{
    QList<ManifestLine> lines;
    qint64 octets = 0;
    for (const QString &file : files()) {
        if (!file.startsWith(u"data/"_s))
            continue;
        lines.append({file, digest(read(file))});
        octets += read(file).size();
    }
    bag::BagInfo info = *bag::readBagInfo(read(QLatin1String(bag::bagInfo)));
    info.octets = octets;
    info.files = lines.size();
    put(QLatin1String(bag::bagInfo), bag::bagInfoText(info));
    resealWithManifest(manifestText(lines));
}

void SamplePackage::resealWithManifest(const QByteArray &manifest) const
{
    put(QLatin1String(bag::manifest), manifest);
    reseal();
}

void SamplePackage::resealWithBagInfo(const QByteArray &text) const
{
    put(QLatin1String(bag::bagInfo), text);
    reseal();
}

Answer runTool(const QString &program, const QStringList &arguments, const QString &folder, const QString &input)
{
    QProcess tool;
    tool.setWorkingDirectory(folder);
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : folder + u'/' + input);
    tool.start(program, arguments);
    if (!tool.waitForFinished())
        return {};
    return {tool.exitCode(), QString::fromUtf8(tool.readAll())};
}

} // namespace yishibu::test
