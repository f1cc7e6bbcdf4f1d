#include "tests/db/packages/sample_package.h"

#include "app/handover/manifest.h"
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

PackageContents sampleContents()
{
    QByteArray pdf("%PDF-1.4\n");
    for (int i = 0; i < 5000; ++i)
        pdf += char(i * 37);
    return {*BookId::fromHex(u"99000000000000000000000000000001"),
            {{u"Source-Organization"_s, u"青石村村民委员会"_s}, {u"Bagging-Date"_s, u"2026-11-22"_s}},
            {{u"meetings/m002/votes.json"_s, "[]"},
             {u"meetings/m001/minutes.json"_s, u"{\"place\":\"村委会会议室\"}"_s.toUtf8()},
             {u"meetings/m001/minutes.pdf"_s, pdf},
             {u"meetings/m001/resolutions.json"_s, {}},
             {u"contents.txt"_s, "m001\nm002\n"}}};
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
